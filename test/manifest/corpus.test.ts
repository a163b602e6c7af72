import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { readManifests } from '../../src/manifest/read.js'
import { formatProblem } from '../../src/text/diagnostics.js'

// Each NAME.yaml is a manifest that must be refused (with NAME.set laid over it, where there is one), and NAME.expected
// holds what people then read, word for word. UPDATE_CORPUS=1 writes the expectations anew; read the difference.
const directory = fileURLToPath(new URL('./corpus/', import.meta.url))
const entries = new Set(readdirSync(directory))
const names = [...entries].flatMap((entry) => (entry.endsWith('.yaml') ? [entry.slice(0, -'.yaml'.length)] : []))

function problemsOf(name: string) {
  const set = entries.has(`${name}.set`) ? readFileSync(`${directory}${name}.set`, 'utf8') : ''
  const text = readFileSync(`${directory}${name}.yaml`, 'utf8')
  return { ...readManifests({ files: [{ path: 'model.yaml', text }], set }), sources: { 'model.yaml': text, set } }
}

describe('a manifest that is refused says where and why', () => {
  test.each(names)('%s', (name) => {
    const { problems, manifests } = problemsOf(name)
    const said = `${problems.map(formatProblem).join('\n\n')}\n`
    if (process.env['UPDATE_CORPUS'] === '1') writeFileSync(`${directory}${name}.expected`, said)
    expect(said).toBe(readFileSync(`${directory}${name}.expected`, 'utf8'))
    expect(problems.length).toBeGreaterThan(0)
    expect(manifests).toEqual([])
  })
})

test('every problem of the corpus has a place that exists, and shows the line it is about', () => {
  for (const name of names) {
    const { problems, sources } = problemsOf(name)
    for (const { at, sourceLine } of problems) {
      const lines = (at.file === 'set' ? sources.set : sources['model.yaml']).split('\n')
      const line = lines[at.line - 1]?.replace(/\r$/, '')
      expect({ name, sourceLine }).toEqual({ name, sourceLine: line })
      expect(at.column).toBeGreaterThanOrEqual(1)
      expect(at.column).toBeLessThanOrEqual((line?.length ?? 0) + 1)
      expect(at.endColumn).toBeGreaterThan(at.column)
    }
  }
})

test('every problem is one sentence: no line break, no invisible character', () => {
  const messages = names.flatMap((name) =>
    problemsOf(name).problems.flatMap(({ message, help }) => [message, help ?? '']),
  )
  expect(messages.filter((message) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(message))).toEqual([])
})

test('no expectation is left behind without its manifest', () => {
  const orphans = [...entries].filter(
    (entry) => /\.(expected|set)$/.test(entry) && !names.includes(entry.replace(/\.\w+$/, '')),
  )
  expect(orphans).toEqual([])
})
