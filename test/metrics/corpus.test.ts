import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Evaluation, readEvaluation } from '../../src/evidence/evaluation.js'
import type { Metric } from '../../src/metrics/metric.js'
import { isBookkeeping } from '../../src/metrics/report/bookkeeping.js'
import { aManifestFile } from './builders.js'

// Reports as tools write them, after public sources, names replaced; beside each the table that is right. `UPDATE_GOLDEN=1`
// writes the tables again: read them before they are committed.
const FOLDER = new URL('corpus/', import.meta.url)
const UPDATE = process.env['UPDATE_GOLDEN'] === '1'
const REPORTS = readdirSync(FOLDER).filter((name) => /\.(?:json|ya?ml)$/.test(name))

const ARROWS = { minimize: '↓', maximize: '↑' } as const

function row({ name, path, value, standardDeviation, residualSpread, goal, isPrimary }: Metric): string {
  const parts = [
    `${isPrimary ? '*' : ' '} ${name}${goal === undefined ? '' : ` ${ARROWS[goal]}`}`,
    String(value),
    ...(standardDeviation === undefined ? [] : [`± ${standardDeviation}`]),
    ...(residualSpread === undefined ? [] : [`(residuals ${residualSpread})`]),
    ...(path === name ? [] : [`at ${path}`]),
    ...(isBookkeeping(name) ? ['folded'] : []),
  ]
  return parts.join('  ')
}

function tableOf({ metrics, problems, notices, shape, details }: Evaluation): string {
  const { confusionMatrix, curves, bias, attributions } = details
  const beside = [
    ...(confusionMatrix === undefined ? [] : [`matrix of ${confusionMatrix.labels.join(', ')}`]),
    ...curves.map(({ kind, points }) => `${kind} of ${points.length} points`),
    ...bias.map((one) => `${one.stage} ${one.facet}=${one.facetValue} ${one.name} ${one.value}`),
    ...attributions.map(({ label, feature, value }) => `${label} ${feature} ${value}`),
  ]
  const told =
    (what: string) =>
    ({ at, message }: { readonly at: { readonly line: number }; readonly message: string }) =>
      `${what} line ${at.line}: ${message}`
  const lines = [
    shape,
    ...metrics.map(row),
    ...beside.map((one) => `+ ${one}`),
    ...problems.map(told('problem')),
    ...notices.map(told('notice')),
  ]
  return `${lines.join('\n')}\n`
}

test.each(REPORTS)('%s gives the right table', (name) => {
  const report = { path: name, text: readFileSync(new URL(name, FOLDER), 'utf8') }
  const table = tableOf(readEvaluation({ report, file: aManifestFile({ report: name }) }))
  const golden = new URL(`${name}.table`, FOLDER)
  if (UPDATE) writeFileSync(golden, table)
  expect(existsSync(golden)).toBe(true)
  expect(table).toBe(readFileSync(golden, 'utf8'))
})

test('there are at least sixty reports', () => {
  expect(REPORTS.length).toBeGreaterThanOrEqual(60)
})
