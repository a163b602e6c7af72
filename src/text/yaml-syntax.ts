import type { YAMLParseError } from 'yaml'
import type { Finding, Sentence } from './finding.js'
import { isInS3, type Place } from './source.js'
import { brief } from './visible.js'

/** An error of the YAML library in words for people who do not know the grammar of YAML, with what to do where that is known. */
export function syntaxFinding(error: YAMLParseError, place: Place): Finding {
  // What the library says quotes the text around, and an object in S3 is not quoted.
  return { place, says: () => (isInS3(place.source.file) ? { message: 'not valid YAML' } : sentenceFor(error)) }
}

function sentenceFor({ code, message }: YAMLParseError): Sentence {
  const known = KNOWN.find((entry) => entry.code === code && entry.message.test(message))
  if (known !== undefined) return { message: `not valid YAML: ${known.says}`, help: known.help }
  const unexpected = /^Unexpected [a-z-]+ token in YAML \w+: "(.*)"$/s.exec(message)?.[1]
  if (unexpected !== undefined) return { message: `not valid YAML: unexpected \`${brief(unexpected)}\`` }
  // The library's first line only: the rest is an excerpt, and formatProblem makes its own.
  const first = brief(message.split('\n', 1)[0] ?? '', 160)
  return { message: `not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}` }
}

const LINE_UP = 'items of one list, and keys of one mapping, begin at the same column'

const KNOWN: readonly {
  readonly code: YAMLParseError['code']
  readonly message: RegExp
  readonly says: string
  readonly help: string
}[] = [
  { code: 'TAB_AS_INDENT', message: /./, says: 'a tab before the first sign of a line', help: 'indent with spaces' },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: /Nested mappings/,
    says: 'a key inside of a value',
    help: `quote a text that holds \`: \`; ${LINE_UP}`,
  },
  { code: 'BLOCK_AS_IMPLICIT_KEY', message: /block sequence/, says: 'an item that does not line up', help: LINE_UP },
  {
    code: 'BAD_INDENT',
    message: /must be sufficiently indented and end with/,
    says: 'a `[` or `{` is not closed before this line',
    help: 'close it; if it is closed here, indent this line',
  },
  { code: 'BAD_INDENT', message: /./, says: 'a line that does not line up', help: LINE_UP },
  {
    code: 'BAD_SCALAR_START',
    message: /./,
    says: 'a text that begins with a reserved sign',
    help: 'quote it',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    message: /./,
    says: 'a text where `key: value` is wanted',
    help: 'is a `: ` missing, with its space, or a quote not closed?',
  },
  {
    code: 'MISSING_CHAR',
    message: /map keys need/,
    says: 'a text where `key: value` is wanted',
    help: 'is a `: ` missing, with its space?',
  },
  { code: 'MISSING_CHAR', message: /closing ['"]quote/, says: 'a quote that is not closed', help: 'close it' },
  {
    code: 'BAD_DQ_ESCAPE',
    message: /./,
    says: 'a backslash that means nothing here',
    help: "write `\\\\` for a backslash, or use 'single quotes'",
  },
]
