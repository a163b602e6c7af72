import { closest } from '../../text/suggest.js'

/** The word that was most likely meant: `m5.xlarge` and `ml.m5xlarge` are nearer to `ml.m5.xlarge` than any word at the same distance. */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  const given = letters(text)
  return words.find((word) => letters(word) === given) ?? closest(text, words)
}

function letters(word: string): string {
  return word
    .toLowerCase()
    .replace(/^ml\b/, '')
    .replace(/[^a-z0-9]/g, '')
}
