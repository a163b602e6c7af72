import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { MEASURES } from '../../scripts/probe/measures/all.js'
import { QUESTIONS } from '../../scripts/probe/questions.js'
import { ANSWERS } from '../../src/permissions/answers.js'

const read = (path: string) => readFileSync(path, 'utf8')

test('every question that a request can answer has its measure, and no other', () => {
  const measures = Object.entries(MEASURES)
  expect(measures.map(([id]) => id).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort())
  for (const { id, costs } of QUESTIONS)
    expect({ id, isMeasured: measures.find(([name]) => name === id)?.[1] !== undefined }).toEqual({
      id,
      isMeasured: costs !== 'not',
    })
})

test('every answer that statements depend on is asked for', () => {
  const asked = QUESTIONS.map(({ place }) => place).filter(({ file }) => file === 'src/permissions/answers.ts')
  expect([...new Set(asked.map(({ name }) => name))].sort()).toEqual(Object.keys(ANSWERS).sort())
})

describe.each(QUESTIONS.map((question) => [question.asks, question] as const))('%s', (_, { place }) => {
  const source = read(place.file)

  test(`is decided by ${place.name} in ${place.file}`, () => {
    expect(source).toMatch(new RegExp(`\\b${place.name}\\b`))
  })

  switch (place.kind) {
    case 'constant':
      test('which is what the table says, and knows the other answers', () => {
        expect(source).toMatch(new RegExp(`\\b${place.name}\\b[^\n]*[:=] '${place.now}'`))
        for (const side of [place.now, ...place.others])
          expect(source).toMatch(new RegExp(`${place.name}\\b.*'${side}'`))
      })
      break
    case 'number':
    case 'list':
      test('which is what the table says', () => {
        const line = source.split('\n').find((one) => one.startsWith(`export const ${place.name}`))
        expect(line?.endsWith(` = ${place.now}`)).toBe(true)
      })
      break
    case 'either':
      test('for which every answer is good, as a test shows', () => {
        const { file, test: name } = place.proof
        expect(read(file)).toMatch(new RegExp(`(test|it)(\\.each)?\\([\\s\\S]*?${escaped(name)}`))
      })
      break
  }
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
