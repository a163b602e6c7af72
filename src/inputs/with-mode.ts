import { isRecord, parsedJson } from '../language/unknown.js'

/** The text of INPUTS with a mode laid over it; a text that is no mapping stays as it is, and is complained about as such. */
export function withMode(text: string, mode: string): string {
  const given = parsedJson(text)
  return isRecord(given) ? JSON.stringify({ ...given, mode }) : text
}
