// Fills the parts of README.md that are made from other files: `npm run readme`. A test runs the same function and
// compares, so that the tables can never drift from action.yml.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'

/**
 * Gives the README with its made parts filled in.
 * @param {string} readme the text as it stands
 * @param {(path: string) => string} read reads a file of the repository as text
 * @returns {string}
 */
export function filled(readme, read) {
  const action = parse(read('action.yml'))
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    oneLine(description),
    value === '' || value === undefined ? '' : `\`${value}\``,
  ])
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, oneLine(description)])
  return [
    ['inputs: made from action.yml by `npm run readme`', '/inputs', table(['input', 'meaning', 'default'], inputs)],
    ['outputs: made from action.yml by `npm run readme`', '/outputs', table(['output', 'meaning'], outputs)],
    ...[...readme.matchAll(/<!-- (example: (\S+)) -->/g)].map(([, opening = '', path = '']) => [
      opening,
      '/example',
      `\`\`\`yaml\n${read(path).trimEnd()}\n\`\`\``,
    ]),
  ].reduce(
    (text, [opening, closing, body]) => between(text, `<!-- ${opening} -->`, `<!-- ${closing} -->`, body),
    readme,
  )
}

function between(text, opening, closing, body) {
  const start = text.indexOf(opening)
  const end = text.indexOf(closing, start)
  if (start < 0 || end < 0) throw new Error(`README.md lacks ${opening} … ${closing}`)
  return `${text.slice(0, start)}${opening}\n${body}\n${text.slice(end)}`
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const oneLine = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  writeFileSync(new URL('../README.md', import.meta.url), filled(read('README.md'), read))
}
