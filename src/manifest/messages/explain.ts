import * as z from 'zod'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { type ScalarTree, type Tree, writtenOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'
import { readS3Uri } from '../schema/s3-uri.js'
import { knownWordsOf, metaOf, type Shape, wordsOf } from '../schema/shape.js'
import { explainMeasure } from './explain-measure.js'
import { type Explanation, explainReference, quoted } from './explain-reference.js'
import { nearestWord } from './nearest-word.js'

export interface Given {
  readonly path: KeyPath
  readonly value: Tree | undefined
  readonly shape: Shape | undefined
}

/** Explains a value that the schema refused. */
export function explain({ path, value, shape }: Given): Explanation {
  if (value === undefined) return {}
  if (value.kind !== 'scalar') return explainCollection(value, shape)
  if (shape instanceof z.ZodArray)
    return value.value === null ? {} : { help: `write it as a list: [${brief(writtenOf(value))}]` }
  if (value.value === null)
    return formatPath(path.slice(0, -1)) === 'deploy.environments' ? { help: 'write `{}` where nothing differs' } : {}
  const measure = explainMeasure(String(value.value), shape)
  if (measure !== undefined) return { help: measure }
  if (typeof value.value !== 'string') return { help: quoteHelp(value, shape) }
  if (value.value.includes('${') || value.value.includes('{{')) {
    return { help: 'values are not interpolated; let the workflow lay them over the manifest with the input `set`' }
  }
  return explainText(value.value, { path, shape })
}

/** A list where a mapping is wanted, or the other way round, as the API and other tools write them. */
function explainCollection(value: Tree, shape: Shape | undefined): Explanation {
  if (value.kind === 'list' && shape instanceof z.ZodRecord) return { help: 'write it as a mapping: `NAME: VALUE`' }
  if (value.kind === 'map' && shape instanceof z.ZodArray) return { help: 'begin each item with `- `' }
  if (value.kind !== 'scalar' && shape instanceof z.ZodString && metaOf(shape, 'allowed')?.includes('{'))
    return { help: 'write it as JSON text, in single quotes' }
  return {}
}

function quoteHelp(value: ScalarTree, shape: Shape | undefined): string | undefined {
  const wantsText = shape instanceof z.ZodString || shape instanceof z.ZodEnum
  return wantsText ? `quote it: "${brief(writtenOf(value))}"` : undefined
}

function explainText(
  text: string,
  { path, shape }: { readonly path: KeyPath; readonly shape: Shape | undefined },
): Explanation {
  const name = formatPath(path)
  const wantsNumber = shape instanceof z.ZodNumber || (shape instanceof z.ZodLiteral && typeof shape.value === 'number')
  if (wantsNumber && /^-?[0-9.]+$/.test(text)) return { help: `write it without quotes: ${brief(text)}` }
  if (wantsNumber && /^v[0-9]+$/i.test(text)) return { help: `write the number alone: ${brief(text.slice(1))}` }
  if (shape instanceof z.ZodBoolean) return { help: booleanHelp(text) }
  const words = wordsOf(shape)
  if (words.length > 0) return explainWord(text, words)
  const openWords = knownWordsOf(shape)
  if (openWords.length > 0) return explainOpenWord(text, openWords)
  // The path and not the key alone: `metadata` may hold any of these words.
  const known = name
    .replace(/\[\d+\]/g, '[]')
    .replace(/^metrics\.values.*(?=\.gate\.)/, 'metric')
    .replace(/^additional_specifications\[\]\.(?=containers)/, '')
  switch (known) {
    case 'group':
    case 'name':
      return /^arn:/.test(text) ? explainNameArn(name, text) : { help: nameHelp(text) }
    case 'containers[].name':
    case 'additional_specifications[].name':
    case 'validation.name':
      return { help: nameHelp(text) }
    case 'description':
    case 'group_description':
    case 'additional_specifications[].description':
      return explainDescription(name, text)
    case 'containers[].image':
      return explainImage(name, text)
    case 'containers[].model_data':
    case 'algorithm.model_data':
    case 'sample_payload':
      return explainModelData(name, text)
    case 'metric.gate.max_regression':
      return /^[0-9.]+$/.test(text)
        ? { help: `did you mean ${text}% (a share), or the number ${text} (in the metric's own unit)?` }
        : {}
    default: {
      if (path[0] === 'deploy' && metaOf(shape, 'allowed')?.startsWith('a name of 1 to 63'))
        return { help: nameHelp(text) }
      return isReportPath(path) ? explainReport(name, text) : explainReference(known, name, text)
    }
  }
}

// YAML 1.1 and people take more words for one than YAML 1.2 does.
function booleanHelp(text: string): string | undefined {
  if (/^(?:true|yes|on|y)$/i.test(text)) return 'write `true`, without quotes'
  return /^(?:false|no|off|n)$/i.test(text) ? 'write `false`, without quotes' : undefined
}

function isReportPath(path: KeyPath): boolean {
  const [section, ...rest] = path
  return section === 'metrics' ? rest[0] === 'report' : rest.at(-1) === 'file'
}

function explainWord(text: string, words: readonly string[]): Explanation {
  const ofAws = words.find((word) => WORDS_OF_AWS[text] === word)
  const leftOut = WORDS_LEFT_OUT.find(({ word, beside }) => word.test(text) && words.includes(beside))
  if (leftOut !== undefined) return { help: leftOut.help }
  const goal = GOALS.find((one) => words.includes(one.goal) && one.words.test(text))?.goal
  const meant = ofAws ?? goal ?? nearestWord(text, words)
  return meant === undefined ? {} : { help: `did you mean \`${meant}\`?` }
}

/** A text that has not even the form of a word that AWS might have. */
function explainOpenWord(text: string, known: readonly string[]): Explanation {
  const meant = nearestWord(text, known)
  if (meant !== undefined) return { help: `did you mean \`${meant}\`?` }
  return known.some((word) => word.startsWith('ml.')) ? { help: 'write it as `ml.FAMILY.SIZE`' } : {}
}

/** Words of the API that are further from ours than a slip. */
const WORDS_OF_AWS: Readonly<Record<string, string>> = {
  S3Prefix: 'prefix',
  S3Object: 'object',
  ManifestFile: 'manifest',
}

/** Directions as other tools and people name them (TensorFlow Model Analysis, MLflow, DVC). */
const GOALS: readonly { readonly goal: string; readonly words: RegExp }[] = [
  {
    goal: 'maximize',
    words:
      /^(?:higher|high|up|max|maximum|increase|increasing|greater|bigger|better_?if_?higher|higher[_ -]?is[_ -]?better|asc(?:ending)?)$/i,
  },
  {
    goal: 'minimize',
    words:
      /^(?:lower|low|down|min|minimum|decrease|decreasing|less|smaller|lower[_ -]?is[_ -]?better|desc(?:ending)?)$/i,
  },
]

/** Words that are left out on purpose, each beside one that is not. */
const WORDS_LEFT_OUT = [
  { word: /^augmented_?manifest/i, beside: 'manifest', help: 'a batch transform takes no augmented manifest' },
  {
    word: /^(?:approved|archived)$/i,
    beside: 'PendingReview',
    help: 'who has reviewed the card says so, with the input `model-card-status`',
  },
]

function explainNameArn(name: string, arn: string): Explanation {
  const group = /:model-package(?:-group)?\/([A-Za-z0-9-]{1,63})/.exec(arn)?.[1]
  return {
    message: `${name}: an ARN is given, and it must be a name: the account and the region come from the workflow${name === 'group' ? ' (`registry-account-id`, `aws-region`)' : ''}`,
    ...(group === undefined ? {} : { help: `write \`${name}: ${group}\`` }),
  }
}

function nameHelp(text: string): string | undefined {
  const repaired = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 63)
    .replace(/-$/, '')
  return repaired === '' || repaired === text ? undefined : `for example \`${repaired}\``
}

function explainDescription(name: string, text: string): Explanation {
  const lines = text.split('\n').length
  if (lines > 1)
    return {
      message: `${name}: a text with a line break; SageMaker takes one line`,
      help: 'write it on one line, or fold it with `>-`',
    }
  const unseen = /[\p{C}\p{Zl}\p{Zp}]/u.exec(text)?.[0]
  return unseen === undefined
    ? {}
    : { message: `${name}: the invisible character ${unseen}; SageMaker does not take it` }
}

function explainImage(name: string, text: string): Explanation {
  if (/\s/.test(text)) return { message: `${name}: an image with white space in it` }
  if (/^[A-Za-z0-9+.-]+:\/\//.test(text)) return { help: 'leave the scheme out' }
  return text.includes('@')
    ? { help: 'after `@` a digest is wanted: `sha256:` and 64 hexadecimal digits in lower case' }
    : {}
}

function explainModelData(name: string, text: string): Explanation {
  const reading = readS3Uri(text)
  if (reading.kind === 'invalid') return { message: `${name}: ${quoted(text)} ${reading.reason}`, ...example }
  // A key without a dot in its last part is a folder whose slash was forgotten, more often than a file.
  if (name.endsWith('model_data') && !/\.[A-Za-z0-9]+$/.test(text))
    return {
      message: `${name}: ${quoted(text)} is a folder, and \`model_data\` is one archive`,
      help: `write \`model_data_source: { uri: ${brief(text.replace(/\/?$/, '/'))}, type: prefix }\` instead`,
    }
  return text.endsWith('.tar.gz')
    ? {}
    : { message: `${name}: ${quoted(text)} is not a single \`.tar.gz\`, which SageMaker wants`, ...example }
}

const example = { help: 'for example `s3://acme-ml/housing/model.tar.gz`' } as const

function explainReport(name: string, text: string): Explanation {
  if (text.startsWith('s3://')) {
    const reading = readS3Uri(text)
    if (reading.kind === 'invalid') return { message: `${name}: ${quoted(text)} ${reading.reason}` }
    return { help: 'let a step of the workflow fetch it, and write its path' }
  }
  if (text.includes('\\')) return { help: 'write `/` between folders, on every platform' }
  if (/^[A-Za-z]:/.test(text)) return { help: 'write it relative to the manifest' }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) return { help: 'let a step of the workflow fetch it, and write its path' }
  return text.startsWith('/') ? { help: 'write it relative to the manifest' } : {}
}
