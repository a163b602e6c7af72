import { trainingJobLink } from '../../../markdown/console.js'
import { details } from '../../../markdown/details.js'
import { list } from '../../../markdown/list.js'
import { blocks, bold, code, html, join, type Markup, paragraph } from '../../../markdown/markup.js'
import { count } from '../../../markdown/numbers.js'
import type { RegistrationResult } from '../result.js'
import type { View } from './detail.js'

const MAX_ROWS = { comment: 20, summary: 200 } as const
const SHOWN_DIGITS = 12 // of a digest

interface Row {
  readonly what: string
  readonly kind: 'source' | 'image' | 'specification' | 'report'
  readonly value: Markup
}

/** What this version is made of and points at: training job, images behind their tags, reports and where they lie. */
export function originSection(result: RegistrationResult, view: View): Markup | undefined {
  const rows = [...sourceRows(result), ...imageRows(result), ...specificationRows(result), ...reportRows(result)]
  if (rows.length === 0) return undefined
  const shown = rows.slice(0, MAX_ROWS[view.target])
  const left = rows.length - shown.length
  return details({
    summary: html`${bold('Where it comes from')} — ${inWords(rows)}`,
    content: blocks(
      // Addresses are long: in a list they are broken into lines, in a table they would run out of the page.
      list(shown.map(({ what, kind, value }) => html`${kind === 'report' ? code(what, 80) : bold(what)}: ${value}`)),
      left > 0 ? paragraph(`${count(left, 'more line')}.`) : undefined,
    ),
    open: view.target === 'summary',
  })
}

function inWords(rows: readonly Row[]): string {
  const amount = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).length
  const counted = [
    ...(amount('image') > 0 ? [count(amount('image'), 'image')] : []),
    ...(amount('specification') > 0 ? [count(amount('specification'), 'additional specification')] : []),
    ...(amount('report') > 0 ? [count(amount('report'), 'report')] : []),
  ]
  const sources = rows
    .filter(({ kind }) => kind === 'source')
    .map(({ what }) => what.replace(/^./, (first) => first.toLowerCase()))
  return [...sources, ...counted].join(', ')
}

function sourceRows({ file, resolved }: RegistrationResult): readonly Row[] {
  const { source, source_uri: uri } = resolved?.manifest ?? file.manifest
  const row = (what: string, value: Markup): Row => ({ what, kind: 'source', value })
  const job = resolved?.training?.arn
  const name = source?.training_job
  return [
    ...(job !== undefined
      ? [row('Training job', trainingJobLink(job))]
      : name !== undefined
        ? [row('Training job', code(name, 63))]
        : []),
    ...(source?.pipeline_execution === undefined ? [] : [row('Pipeline execution', code(source.pipeline_execution))]),
    ...(source?.project === undefined ? [] : [row('Project', code(source.project, 100))]),
    ...(uri === undefined ? [] : [row('Source URI', code(uri))]),
  ]
}

/** Each tag with the digest that was sent for it; the long name of the registry says nothing more. */
function imageRows({ resolved }: RegistrationResult): readonly Row[] {
  return [...(resolved?.imageDigests ?? [])].map(([image, digest]) => ({
    what: 'Image',
    kind: 'image',
    value: html`${code(image)} → ${code(shortDigest(digest))}`,
  }))
}

function specificationRows({ file, resolved }: RegistrationResult): readonly Row[] {
  const { additional_specifications: more = [] } = resolved?.manifest ?? file.manifest
  return more.map(({ name, containers }) => ({
    what: 'Additional specification',
    kind: 'specification',
    value: html`${code(name, 63)}, ${count(containers.length, 'container')}`,
  }))
}

function reportRows({ resolved, outcome }: RegistrationResult): readonly Row[] {
  return [...(resolved?.reports ?? [])].map(([key, { s3Uri, digest, bytes }]) => ({
    what: key,
    kind: 'report',
    value: join(
      [
        code(s3Uri, 400),
        ...(digest === undefined || isInPlace(digest, s3Uri) ? [] : [code(shortDigest(digest))]),
        ...(bytes === undefined
          ? []
          : [UPLOADED.has(outcome.kind) ? 'from the repository' : 'from the repository, not uploaded']),
      ],
      ' · ',
    ),
  }))
}

const UPLOADED: ReadonlySet<string> = new Set(['registered', 'reused'])

/** An uploaded report lies in a folder that is named after its digest. */
function isInPlace(digest: string, s3Uri: string): boolean {
  const [, digits] = SHA256.exec(digest) ?? []
  return digits !== undefined && s3Uri.includes(`/${digits}/`)
}

const SHA256 = /^sha256:([0-9a-f]{64})$/

function shortDigest(digest: string): string {
  const [, digits] = SHA256.exec(digest) ?? []
  return digits === undefined ? digest : `sha256:${digits.slice(0, SHOWN_DIGITS)}…`
}
