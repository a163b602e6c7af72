import { expect, test } from '@jest/globals'
import { leaksOf, PARSERS, structureOf } from './judge.js'

/** A judge that cannot fail proves nothing: these are renderings as they are often written. */
const CARELESS = new Map<string, (value: string) => string>([
  ['plain text', (value) => `Metric ${value} is better.`],
  ['a code span', (value) => `Metric \`${value}\` is better.`],
  ['a cell of a Markdown table', (value) => `| a | b |\n|---|---|\n| \`${value}\` | 1 |`],
  ['a cell of an HTML table', (value) => `<table><tr><td>${value}</td></tr></table>`],
  ['a fence of three', (value) => `\`\`\`text\n${value}\n\`\`\``],
])
const BREAKING = ['</td><td>', '`*x*` y', '\n```\n# x', 'https://evil.example', '@org/team and `@org`', '| x | y |']

test.each([...CARELESS])('the judges see that %s lets values through', (_, render) => {
  for (const parse of PARSERS.values()) {
    const harmless = structureOf(parse(render('word')))
    const seen = BREAKING.filter(
      (value) => structureOf(parse(render(value))) !== harmless || leaksOf(parse(render(value))).length > 0,
    )
    expect(seen).not.toEqual([])
  }
})
