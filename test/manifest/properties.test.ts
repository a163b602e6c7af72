import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { readManifests } from '../../src/manifest/read.js'
import { manifestSchema } from '../../src/manifest/schema/manifest.js'
import { everyKey } from '../../src/manifest/schema/shape.js'
import { formatProblem } from '../../src/text/diagnostics.js'
import type { KeyPath } from '../../src/text/path.js'
import { formatPath } from '../../src/text/path.js'
import { runs } from '../lanes/counts.js'
import { aManifest, aPackage } from './arbitrary.js'
import { arbitraryCard } from './arbitrary-card.js'
import { read, readPackage, SMALLEST } from './manifests.js'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('what is allowed comes back as it was written, as JSON, as YAML in blocks and as YAML in one line', () => {
  fc.assert(
    fc.property(aManifest, (manifest) => {
      const texts = [
        JSON.stringify(manifest),
        JSON.stringify(manifest, null, 2),
        stringify(manifest, { aliasDuplicateObjects: false }),
        stringify(manifest, { aliasDuplicateObjects: false, collectionStyle: 'flow', lineWidth: 0 }),
      ]
      // Where something stands for the containers, there are none.
      for (const text of texts) expect(plain(read(text).manifest)).toEqual(Object.assign({ containers: [] }, manifest))
    }),
    runs(60),
  )
})

test('so does a package', () => {
  fc.assert(
    fc.property(aPackage, (manifest) => {
      expect(plain(readPackage(JSON.stringify(manifest)).manifest)).toEqual(Object.assign({ containers: [] }, manifest))
    }),
    runs(60),
  )
})

test('the generated manifests together use every key of the schema', () => {
  const known = new Set(everyKey(manifestSchema).map(({ key }) => key))
  const used = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      used.add(key)
      walk(item)
    }
  }
  for (const manifest of fc.sample(aManifest, { seed: 1, numRuns: 300 })) walk(manifest)
  for (const manifest of fc.sample(aPackage, { seed: 1, numRuns: 200 })) walk(manifest)
  // Most cards are too large for a manifest, so that few keys of them get into one.
  for (const card of fc.sample(arbitraryCard, { seed: 1, numRuns: 200 })) walk(card)
  expect([...known].filter((key) => !used.has(key))).toEqual([])
})

function pathsOf(value: unknown, path: KeyPath = []): readonly KeyPath[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [[...path, index], ...pathsOf(item, [...path, index])])
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...pathsOf(item, [...path, key])])
}

test('locate points at the key of each value', () => {
  fc.assert(
    fc.property(aManifest, (manifest) => {
      const text = JSON.stringify(manifest, null, 2)
      const lines = text.split('\n')
      const file = read(text)
      for (const path of pathsOf(manifest)) {
        const key = path.at(-1)
        const { line, column, endColumn } = file.locate(path)
        const there = lines[line - 1]?.slice(column - 1) ?? ''
        if (typeof key === 'string') {
          expect(there.startsWith(`${JSON.stringify(key)}:`)).toBe(true)
          expect(endColumn).toBe(column + JSON.stringify(key).length)
        } else {
          expect(there).toMatch(/^(?:["{[\d-]|true|false)/)
        }
      }
    }),
    runs(30),
  )
})

const SIGNS = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  ',',
  '-',
  '- ',
  '? ',
  '|',
  '>',
  '#',
  '&a ',
  '*a',
  '!!str ',
  '<<',
  '%',
  '@',
  '`',
  '~',
  '\t',
  '\n',
  '\r',
  '\0',
  '\u{202E}',
  '\uFEFF',
  '\uD800',
  '🙂',
  '---\n',
  '...\n',
  '\\',
  '0x',
  '.inf',
  '1e999',
  '__proto__',
  '${X}',
  '=',
  ' ',
]

test('a text with any changes is read or refused, never thrown over, and each refusal has a place that exists', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('')),
  })
  fc.assert(
    fc.property(
      aManifest,
      fc.boolean(),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (manifest, isJson, changes) => {
        const whole = isJson ? JSON.stringify(manifest, null, 1) : stringify(manifest, { aliasDuplicateObjects: false })
        const text = changes.reduce((before, { at, cut, put }) => {
          const offset = Math.floor(at * before.length)
          return before.slice(0, offset) + put + before.slice(offset + cut)
        }, whole)
        expectSoundReading(text, '')
      },
    ),
    runs(300),
  )
})

test('any text at all is read or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.constantFrom(...SIGNS, 'group', 'containers', 'a', '1', '  ')).map((parts) => parts.join('')),
      ),
      (text) => {
        expectSoundReading(text, '')
        expectSoundReading(SMALLEST, text)
      },
    ),
    runs(300),
  )
})

function expectSoundReading(text: string, set: string): void {
  const { manifests, problems } = readManifests({ files: [{ path: 'model.yaml', text }], set })
  expect(manifests.length === 1).toBe(problems.length === 0)
  for (const problem of problems) {
    const { at, sourceLine } = problem
    const line = (at.file === 'set' ? set : text).split('\n')[at.line - 1]?.replace(/\r$/, '')
    expect(sourceLine).toBe(line)
    expect(at.column).toBeGreaterThanOrEqual(1)
    expect(at.column).toBeLessThanOrEqual((line?.length ?? 0) + 1)
    expect(at.endColumn).toBeGreaterThan(at.column)
    expect(`${problem.message}${problem.help ?? ''}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    const shown = formatProblem(problem)
    expect(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(shown.replaceAll('\n', ''))).toBe(false)
    expect(shown.split('\n').length).toBeLessThanOrEqual(6)
  }
}

const lineless = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\n\r]/.test(text))

test('set keeps a text as it is, whatever is in it', () => {
  fc.assert(
    fc.property(lineless, (value) => {
      const { manifest } = read(SMALLEST, `containers[0].environment.VALUE=${value}`)
      expect(manifest.containers[0]?.environment?.['VALUE']).toBe(value)
    }),
    runs(300),
  )
})

test('set reads JSON as JSON does', () => {
  const key = fc.string({ unit: fc.constantFrom(...'ABC_'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.dictionary(key, fc.string({ unit: 'grapheme', maxLength: 30 }), { maxKeys: 16 }), (environment) => {
      const { manifest } = read(SMALLEST, `containers[0].environment=${JSON.stringify(environment)}`)
      expect(plain(manifest.containers[0]?.environment)).toEqual(environment)
    }),
    runs(300),
  )
})

test('a path is read as it is written, and its value has its place in set', () => {
  const key = fc.string({
    unit: fc.constantFrom(...'abAB_-.:/=+@ é"\\'.replace(/["\\]/g, '')),
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(
      key.filter((name) => !/^(?:smr|metric)\//i.test(name)),
      (name) => {
        const path = formatPath(['metadata', name])
        const file = read(SMALLEST, `${path}=value`)
        expect(file.manifest.metadata?.[name]).toBe('value')
        expect(file.locate(['metadata', name])).toEqual({ file: 'set', line: 1, column: 1, endColumn: path.length + 1 })
        expect(file.overrides).toEqual([{ path, value: 'value' }])
      },
    ),
    runs(300),
  )
})
