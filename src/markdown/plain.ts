import type { Markup } from './markup.js'

/** What a reader sees of one line of markup: for a terminal, which has neither tags nor references. Whoever prints it makes it harmless. */
export function plainText({ source }: Markup): string {
  return source
    .replace(/<br>/g, '; ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/\u200B/g, '') // only there so that GitHub takes nothing for a mention (escape.ts)
    .trim()
}
