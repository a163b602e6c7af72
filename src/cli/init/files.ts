import { posix } from 'node:path'
import { hostSuffixesOf } from '../../language/partitions.js'

/** What `init` knows of a model once it has guessed and asked. */
export interface ModelFacts {
  /** Where the manifest stands, relative to the root of the repository; `.` for the root itself. */
  readonly folder: string
  readonly group: string
  readonly image: string
  readonly modelData: string
  readonly contentType: string
  readonly responseType: string
  /** The report, relative to the manifest. */
  readonly report: string
  readonly region: string
  readonly framework?: string
  /** Keys whose value stands for nothing yet. */
  readonly toFillIn: readonly ToFillIn[]
}

export type ToFillIn = 'image' | 'model_data'

/** The files of the quick start, in whose words those of a new model are written. */
export interface Templates {
  readonly manifest: string
  readonly workflow: string
}

/** `model.yaml` of the quick start, with the facts of another model. */
export function manifestOf(facts: ModelFacts, { manifest }: Templates): string {
  const written = replaced(manifest, [
    [/^(group: ).*$/m, facts.group],
    [/^( +- image: ).*$/m, facts.image],
    [/^( +model_data: ).*$/m, facts.modelData],
    [/^(content_types: ).*$/m, [facts.contentType]],
    [/^(response_types: ).*$/m, [facts.responseType]],
    [/^(metrics: ).*$/m, facts.report],
  ])
  const marked = facts.toFillIn.reduce(
    (text, key) => text.replace(new RegExp(`^( +(?:- )?${key}: .*)$`, 'm'), '$1 # put in your own'),
    written,
  )
  return facts.framework === undefined
    ? marked
    : marked.replace(
        /^( +)(model_data: .*)$/m,
        (line, indent: string) => `${line}\n${indent}framework: ${scalar(facts.framework ?? '')}`,
      )
}

/** What stands for an image and an artifact that nobody has named: of the right form, so that all else can be tried. */
export function placeholders(region: string): Readonly<Record<ToFillIn, string>> {
  const [domain = 'amazonaws.com'] = hostSuffixesOf(region)
  return { image: `000000000000.dkr.ecr.${region}.${domain}/your-image:1`, model_data: 's3://your-bucket/model.tar.gz' }
}

/** The workflow of the quick start, for the folder and the Region of another model. */
export function workflowOf(facts: ModelFacts, { workflow }: Templates): string {
  const manifest = inFolders(facts.folder, 'model.yaml')
  const report = inFolders(facts.folder, facts.report)
  return replaced(workflow, [
    [/^( +paths: ).*$/m, [manifest, report], quoted],
    [/^( +manifest: ).*$/m, manifest, quoted],
    [/^( +aws-region: ).*$/m, facts.region],
  ])
}

/** Folders beside each other are models beside each other: the next one needs no other workflow. */
function inFolders(folder: string, file: string): string {
  const path = posix.normalize(posix.join(folder, file))
  return /^[^/.][^/]*$/.test(folder) && path.startsWith(`${folder}/`) ? `*/${path.slice(folder.length + 1)}` : path
}

type Replacement = readonly [pattern: RegExp, value: string | readonly string[], write?: (text: string) => string]

function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((rest, [pattern, value, write = scalar]) => {
    if (!pattern.test(rest)) throw new Error(`The quick start has no line ${pattern.source}`)
    const written = typeof value === 'string' ? write(value) : `[${value.map(write).join(', ')}]`
    return rest.replace(pattern, (_, key: string) => `${key}${written}`)
  }, text)
}

/** A text as YAML reads it back: plain where nothing in it could mean something. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z][\w./:@+-]*$|^\d[\w./:@+-]*[A-Za-z/@][\w./:@+-]*$/.test(text) && !/:$/.test(text)
  return isPlain && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
