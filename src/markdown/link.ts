import { isWorkflowFile } from '../language/workflow-file.js'
import { html, Markup, type Piece } from './markup.js'

/** Where pages of this repository are; undefined where the runner's variables are not what they should be. */
export interface Repository {
  readonly serverUrl: string
  readonly repository: string
}

/** A link to a page of the repository, or the label alone where a part of its address is not certain. */
export function repositoryLink(label: Piece, { serverUrl, repository }: Repository, path: string | undefined): Markup {
  if (path === undefined || !SERVER.test(serverUrl) || !REPOSITORY.test(repository)) return html`${label}`
  return html`<a href="${new Markup(`${serverUrl}/${repository}/${path}`)}">${label}</a>`
}

/** The path of a commit's page. */
export function commitPath(commit: string): string | undefined {
  return COMMIT.test(commit) ? `commit/${commit}` : undefined
}

/** The path of a file as it was at a commit, at a line. A name that no URL can say leads to the commit. */
export function filePath({
  commit,
  file,
  line,
}: {
  readonly commit: string
  readonly file: string
  readonly line?: number
}): string | undefined {
  if (!COMMIT.test(commit)) return undefined
  const segments = file.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return commitPath(commit)
  const anchor = line !== undefined && Number.isSafeInteger(line) && line > 0 ? `#L${line}` : ''
  return `blob/${commit}/${segments.map(encodeSegment).join('/')}${anchor}`
}

/** The path of a run's page, of this attempt. */
export function runPath(runId: string, attempt?: string): string | undefined {
  if (!DIGITS.test(runId)) return undefined
  return attempt !== undefined && DIGITS.test(attempt)
    ? `actions/runs/${runId}/attempts/${attempt}`
    : `actions/runs/${runId}`
}

/** The path of a workflow's page, from where it can be run. */
export function workflowPath(fileName: string): string | undefined {
  return isWorkflowFile(fileName) ? `actions/workflows/${fileName}` : undefined
}

const SERVER = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/i
const REPOSITORY = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_.-]+$/
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const DIGITS = /^\d{1,20}$/

function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\uFFFD')
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
