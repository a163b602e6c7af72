import type { YAMLParseError } from 'yaml'
import type { Finding } from './finding.js'
import type { Place } from './source.js'

/** An error of the YAML library as a sentence of ours, with what to do where that is known. */
export function syntaxFinding(error: YAMLParseError, place: Place): Finding {
  return { place, says: () => ({ message: `not valid YAML: ${sentence(error.message)}`, help: helpFor(error) }) }
}

// The library's first line only: the rest is an excerpt, and formatProblem makes its own.
function sentence(message: string): string {
  const first = message.split('\n', 1)[0] ?? ''
  const bounded = first.length > 160 ? `${first.slice(0, 160)}…` : first
  return bounded.charAt(0).toLowerCase() + bounded.slice(1)
}

function helpFor({ code, message }: YAMLParseError): string | undefined {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces'
    case 'BAD_INDENT':
      return 'items of one list and keys of one mapping begin at the same column'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'quote a text that holds `: `'
    case 'BAD_SCALAR_START':
      return 'quote a text that begins with a reserved character'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'is a `:` missing after the key, or a quote not closed?'
    case 'BAD_DQ_ESCAPE':
      return "write `\\\\` for a backslash, or use 'single quotes'"
    case 'MISSING_CHAR':
      return message.includes('map keys need') ? 'is a `:` missing, followed by a space?' : undefined
    default:
      return undefined
  }
}
