import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderDoctorText } from '../../src/modes/doctor/report/log.js'
import { renderDoctorSummary } from '../../src/modes/doctor/report/report.js'
import { aContext } from '../comment/builders.js'
import { leaksOf, PARSERS, structureOf } from '../comment/judge.js'
import { PAYLOADS } from '../comment/payloads.js'
import { doctorCases, someChecks } from './cases.js'

const UPDATE = process.env['UPDATE_GOLDEN'] !== undefined

test.each(doctorCases())('the summary of $name reads as its golden file', ({ name, markdown }) => {
  const golden = new URL(`golden/${name}.md`, import.meta.url)
  if (UPDATE) writeFileSync(golden, markdown)
  expect(markdown).toBe(readFileSync(golden, 'utf8'))
  for (const parse of PARSERS.values()) expect(leaksOf(parse(markdown))).toEqual([])
})

test('no text of a manifest, of AWS or of GitHub changes the structure of the summary', () => {
  const page = (say: (text: string) => string) =>
    renderDoctorSummary(someChecks(say), { checkMode: 'register', context: aContext() })
  const harmless = page(() => 'word')
  for (const payload of PAYLOADS)
    for (const parse of PARSERS.values()) {
      const html = parse(page(() => payload))
      expect([payload, leaksOf(html)]).toEqual([payload, []])
      expect([payload, structureOf(html)]).toEqual([payload, structureOf(parse(harmless))])
    }
})

test('a thousand checks fit into a summary, without their statements where they would not', () => {
  const many = Array.from({ length: 400 }, () => someChecks((text) => text.repeat(20))).flat()
  const page = renderDoctorSummary(many, { checkMode: 'register', context: aContext() })
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000)
  expect(page).toContain('800 things missing')
})

test('the log has each check with its statement, and none under what is well', () => {
  const text = renderDoctorText(someChecks())
  expect(text).toContain('missing list-versions')
  expect(text.match(/"Sid":"TrainingRegisters"/g)?.length).toBe(1)
  expect(text.split('\n')[0]).toBe('ok      node  22.4.0')
})
