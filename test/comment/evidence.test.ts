import { expect, test } from '@jest/globals'
import { cardSection } from '../../src/markdown/card.js'
import { changesDiff } from '../../src/markdown/changes.js'
import { curveChart } from '../../src/markdown/chart.js'
import { trainingJobLink } from '../../src/markdown/console.js'
import { html } from '../../src/markdown/markup.js'
import { renderComment, renderSummary } from '../../src/modes/register/report/report.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import { aContext, aDiff, aFile, aResult } from './builders.js'
import { A_CARD, aBias, aMatrix, attributions, largeMatrix, someDetails } from './evidence.js'
import { binary, everythingElse, firstWithDetails, manyClasses } from './evidence-cases.js'

const comment = (...results: readonly RegistrationResult[]) =>
  renderComment({ results, context: aContext(), marker: '' })
const summary = (...results: readonly RegistrationResult[]) => renderSummary({ results, context: aContext() })

test('a cell of the matrix says its count and its change; what is right stands out without colour', () => {
  const rows = rowsOf(comment(binary()), 'Confusion matrix')
  expect(rows).toEqual([
    ['Actual ↓ predicted →', 'malignant', 'benign', 'Recall'],
    ['malignant', '**59** (+1)', '5 (−1)', '92.2% (+1.6 pp)'],
    ['benign', '3 (+1)', '**104** (−1)', '97.2% (−0.9 pp)'],
    ['Precision', '95.2% (−1.5 pp)', '95.4% (+0.8 pp)', ''],
  ])
})

test('a first version shows its matrix, bias and curves without a word on change', () => {
  const page = comment(firstWithDetails())
  expect(rowsOf(page, 'Confusion matrix')[1]).toEqual(['malignant', '**59**', '5', '92.2%'])
  expect(rowsOf(page, 'Bias')[0]).toEqual(['Metric', 'v1'])
  expect(page).toContain('title "ROC curve"')
  expect(page).not.toMatch(/further from fair|nearer to fair|\(was |orange/)
})

test('a class that never occurs has no recall, and one that is never predicted no precision', () => {
  const matrix = aMatrix(
    ['a', 'b'],
    [
      [5, 0],
      [0, 0],
    ],
  )
  const rows = rowsOf(comment(aResult({ details: someDetails({ confusionMatrix: matrix }) })), 'Confusion matrix')
  expect(rows.slice(2)).toEqual([
    ['b', '0', '**0**', '–'],
    ['Precision', '100.0%', '–', ''],
  ])
})

test('a baseline without a matrix on record is told, not compared', () => {
  const page = comment(
    aResult({
      details: someDetails({
        confusionMatrix: aMatrix(
          ['a', 'b'],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      }),
    }),
  )
  expect(page).toContain('version 12 has no matrix on record')
  expect(page).not.toContain('(±n)')
})

test('of more than ten labels a comment shows the worst confusions, the summary the matrix', () => {
  const confusions = rowsOf(comment(manyClasses()), 'Confusion matrix')
  expect(confusions).toHaveLength(11)
  const times = confusions.slice(1).map(([, , count]) => Number.parseInt(count ?? '', 10))
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(rowsOf(summary(manyClasses()), 'Confusion matrix')).toHaveLength(1 + 16)
})

test('bias is nearer to fair or further from it, whichever side of fair it is on', () => {
  const before = [aBias('DI', 0.9), aBias('DPPL', -0.1), aBias('AD', 0.1), aBias('TE', 0.5)]
  const after = [aBias('DI', 1.05), aBias('DPPL', 0.2), aBias('AD', -0.1), aBias('RD', 0)]
  const baseline = { ...binary().baseline, details: someDetails({ bias: before }) }
  const page = comment(aResult({ details: someDetails({ bias: after }), baseline }))
  expect(
    rowsOf(page, 'Bias')
      .slice(1)
      .map((row) => [row[0], row[3]]),
  ).toEqual([
    ['difference in positive proportions in predicted labels DPPL, predictions', '🟠 **further from fair**'],
    ['treatment equality TE, predictions', '🟠 **no longer reported**'],
    ['recall difference RD, predictions', '🆕 new'],
    ['disparate impact DI, predictions', '🟢 nearer to fair'],
    ['accuracy difference AD, predictions', '⚪ same'],
  ])
  expect(page).toContain('1 of 4 bias metrics is further from fair, 1 is no longer reported.')
})

test('of more bias metrics than there is room for every facet keeps a part, what the model predicts first', () => {
  const names = Array.from({ length: 9 }, (_, index) => `M${index}`)
  const bias = ['young', 'old'].flatMap((facetValue) => [
    ...['CI', 'DPL', 'KL', 'JS'].map((name) => aBias(name, 0.1, { facetValue, stage: 'pre-training' })),
    ...names.map((name) => aBias(name, 0.1, { facetValue })),
  ])
  const page = comment({ ...firstWithDetails(), details: someDetails({ bias }) })
  expect(page).toContain('20 metrics of 26 shown')
  for (const facet of ['young', 'old']) {
    const [, after = ''] = page.split(`<code>${facet}</code></p>`)
    const [table = ''] = after.split('</table>')
    expect(table.match(/, predictions<\/td>/g)).toHaveLength(9)
    expect(table.match(/, data<\/td>/g)).toHaveLength(1)
  }
})

test('each facet has a table, the one with the worst metric first', () => {
  const [old, young] = [{ facetValue: '60+' }, { facetValue: '' }]
  const baseline = {
    ...binary().baseline,
    details: someDetails({ bias: [aBias('AD', 0, young), aBias('AD', 0, old)] }),
  }
  const page = comment(
    aResult({ details: someDetails({ bias: [aBias('AD', 0, young), aBias('AD', 0.1, old)] }), baseline }),
  )
  const facets = [...page.matchAll(/<p>(<code>age_group<\/code>.*?)<\/p>/g)].map(([, facet]) => facet)
  expect(facets).toEqual(['<code>age_group</code> = <code>60+</code>', '<code>age_group</code>'])
})

test('features stand by rank, each with what it was', () => {
  expect(rowsOf(comment(binary()), 'Feature attributions')).toEqual([
    ['Rank', 'Feature', 'Share'],
    ['1', 'worst_area', '**40.8%** (−5.4 pp)'],
    ['2 (was 3)', 'worst_radius', '**33.8%** (+15.9 pp)'],
    ['3 (was 2)', 'mean_texture', '**15.5%** (−17.3 pp)'],
    ['4 🆕', 'texture_error', '**7.0%**'],
    ['5 (was 4)', 'mean_symmetry', '**2.8%** (−0.2 pp)'],
  ])
})

test('of many features the first ten are shown, of many labels the first three', () => {
  const values = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`feature_${index}`, 30 - index]))
  const labels = ['a', 'b', 'c', 'd', 'e'].flatMap((label) => attributions(values, label))
  const page = comment(aResult({ details: someDetails({ attributions: labels }) }))
  expect(page.match(/<code>feature_9<\/code>/g)).toHaveLength(3)
  expect(page).not.toContain('<code>feature_10</code>')
  expect(page).toContain('20 more features')
  expect(page).toContain('2 more labels in the report')
})

test('a constraint and its value have the digits that tell them apart', () => {
  const limits = (value: number, ...thresholds: readonly number[]) => {
    const constraints = thresholds.map((threshold) => ({ metric: 'f1', operator: 'LessThanThreshold', threshold }))
    const diffs = [aDiff({ metric: { name: 'f1', value } })]
    return rowsOf(comment(aResult({ diffs, details: someDetails({ constraints }) })), 'Constraints').slice(1)
  }
  expect(limits(0.485849, 0.485849, 0.4858401)).toEqual([
    ['f1', '0.4858', '≥ 0.4858', '✅ kept'],
    ['f1', '0.4858490', '≥ 0.4858401', '✅ kept'],
  ])
  expect(limits(0.485849, 0.4858491)).toEqual([['f1', '0.4858490', '≥ 0.4858491', '**❌ not kept**']])
  expect(limits(0.9219, 0.9)).toEqual([['f1', '0.9219', '≥ 0.90', '✅ kept']])
})

test('a constraint is kept or not, for each way a file can write it', () => {
  const constraint = (operator: string, threshold: number) => ({ metric: 'mse', operator, threshold })
  const constraints = [
    constraint('GreaterThanThreshold', 0.2613),
    constraint('GreaterThanOrEqualToThreshold', 0.2613),
    constraint('LessThanThreshold', 0.2613),
    constraint('LessThanOrEqualToThreshold', 0.2613),
    { metric: 'absent', operator: 'LessThanThreshold', threshold: 1 },
    constraint('EqualToThreshold', 1),
  ]
  const page = comment(aResult({ details: someDetails({ constraints }) }))
  expect(
    rowsOf(page, 'Constraints')
      .slice(1)
      .map((row) => row.slice(2)),
  ).toEqual([
    ['< 0.2613', '**❌ not kept**'],
    ['> 0.2613', '**❌ not kept**'],
    ['≥ 1', '⏭ not judged'],
    ['EqualToThreshold 1', '⏭ not judged'],
    ['≤ 0.2613', '✅ kept'],
    ['≥ 0.2613', '✅ kept'],
  ])
  expect(page).toContain('2 of 6 constraints are not kept.')
})

test('a curve is sampled at even steps, from its upper side, whichever way it runs', () => {
  const points = [
    [1, 1],
    [0.5, 0.8],
    [0.5, 0.6],
    [0, 0],
  ] as const
  const chart = curveChart({ title: 't', xTitle: 'x', yTitle: 'y', lines: [points] })?.source ?? ''
  const values: readonly number[] = JSON.parse(/line (\[.*\])/.exec(chart)?.[1] ?? '[]')
  expect([values.length, values[0], values[10], values[20], values[30], values[40]]).toEqual([41, 0, 0.3, 0.8, 0.9, 1])
  expect(curveChart({ title: 't', xTitle: 'x', yTitle: 'y', lines: [points.slice(1, 3)] })).toBeUndefined()
  expect(curveChart({ title: 't', xTitle: 'x', yTitle: 'y', lines: [points, []] })).toBeUndefined()
})

const CARD_VIEW = { limit: 100_000, open: false, rest: html`elsewhere` }

test('a card without a word in it is no section, and one that is no card neither', () => {
  for (const content of [
    '{}',
    '[]',
    '7',
    'null',
    'no JSON',
    '{"intended_uses":{}}',
    '{"intended_uses":{"purpose_of_model":" "}}',
  ])
    expect(cardSection({ content, status: 'Draft' }, CARD_VIEW)).toBeUndefined()
})

test('a card leaves out what this action filled in as its own evaluation, and its notes to itself', () => {
  const page = cardSection({ content: JSON.stringify(A_CARD), status: 'PendingReview' }, CARD_VIEW)?.source ?? ''
  expect(page).toContain('<b>Model card</b> — pending review, risk rating <b>Low</b>')
  expect(page).toContain('<code>fairness</code>')
  expect(page).not.toMatch(/evaluation\.json|smr\//)
})

test('only a card that somebody wrote is told that it has no risk rating', () => {
  const { intended_uses: _, ...unrated } = A_CARD
  const card = { content: JSON.stringify(unrated), status: 'Draft' }
  const file = aFile()
  const written = { ...file, manifest: { ...file.manifest, model_card: unrated } }
  expect(comment(aResult({ card, file: written }))).toContain('No risk rating is given')
  expect(comment(aResult({ card }))).not.toContain('No risk rating is given')
  expect(comment(everythingElse())).not.toContain('No risk rating is given')
})

test('a training job has a link only where its console is known', () => {
  const arn = (partition: string) => `arn:${partition}:sagemaker:eu-west-1:222222222222:training-job/housing-1`
  expect(trainingJobLink(arn('aws')).source).toContain(
    'href="https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/jobs/housing-1"',
  )
  expect(trainingJobLink(arn('aws-cn')).source).not.toContain('href')
  expect(trainingJobLink(`${arn('aws')}"><img>`).source).not.toMatch(/href|<img/)
})

test('digests of images are short, unless their beginnings are alike', () => {
  const [a, b] = [`x@sha256:${'a'.repeat(64)}`, `x@sha256:${'a'.repeat(63)}b`]
  const change = (before: string, after: string) => changesDiff([{ section: 's', key: 'image', before, after }]).source
  expect(change(a, `x@sha256:${'c'.repeat(64)}`)).toContain(`-   image  x@sha256:${'a'.repeat(12)}…`)
  expect(change(a, b)).toContain(b)
})

test('what changed is counted by things, not by their keys', () => {
  const changes = [
    { section: 'containers[0]', key: 'model_data_source.uri', before: 'a', after: 'b' },
    { section: 'containers[0]', key: 'model_data_source.etag', after: 'c' },
    { section: 'containers[0]', key: 'environment.A', after: '1' },
    { section: 'containers[0]', key: 'environment.B', after: '1' },
    { section: 'reports', key: 'bias.report', before: 'a', after: 'b' },
    { section: 'reports', key: 'bias.report.digest', before: 'a', after: 'b' },
    { section: 'additional_specifications[neuron].containers[0]', key: 'image', after: 'x' },
    { section: 'additional_specifications[neuron].content_types', key: '', after: 'text/csv' },
    { section: 'content_types', key: '', before: 'text/csv' },
    { section: 'content_types', key: '', after: 'application/json' },
    { section: 'source_uri', key: '', after: 'https://x' },
  ]
  expect(comment(aResult({ specificationChanges: changes }))).toContain(
    '1 artifact, 2 environment variables, 1 report, 1 additional specification, 2 content types, 1 source URI</summary>',
  )
})

test('a report that was uploaded anew is counted, and has no lines that hide what somebody wrote', () => {
  const uri = (digit: string, folder = 'reports') => `s3://acme-ml/${folder}/${digit.repeat(64)}/bias.json`
  const report = (before: string, after: string) => [
    { section: 'reports', key: 'bias.report', before, after },
    { section: 'reports', key: 'bias.report.digest', before: 'sha256:1', after: 'sha256:2' },
  ]
  const page = (...changes: NonNullable<RegistrationResult['specificationChanges']>) =>
    comment(aResult({ specificationChanges: changes }))
  const written = { section: 'task', key: '', before: 'REGRESSION', after: 'OTHER' }
  expect(page(...report(uri('1'), uri('2')), written)).toMatch(
    /1 report, 1 task<\/summary>\n\n```diff\n {2}task\n- .*\n\+ .*\n```/,
  )
  expect(page(...report(uri('1'), uri('2')))).toContain('<b>What changes against version 12</b> — 1 report</p>')
  expect(page(...report(uri('1'), uri('2', 'other')))).toContain(`+   bias.report         ${uri('2', 'other')}`)
  expect(page(...report('s3://x/a.json', 's3://x/b.json'))).toContain('+   bias.report.digest  sha256:2')
})

test('an unchanged model says nothing of its reports', () => {
  const { outcome } = binary()
  if (outcome.kind !== 'registered') throw new Error('it is registered')
  const version = { ...outcome.version, approvalStatus: 'Approved' }
  const page = comment(binary({ outcome: { kind: 'reused', version } }))
  expect(page).not.toMatch(/Confusion|Bias|Curves/)
})

test('labels too long for the heads of columns are numbered', () => {
  const confusionMatrix = largeMatrix(6, 1, (index) => `a/very/long/label/${index}`)
  const rows = rowsOf(comment(aResult({ details: someDetails({ confusionMatrix }) })), 'Confusion matrix')
  expect(rows[0]).toEqual(['Actual ↓ predicted →', '1', '2', '3', '4', '5', '6', 'Recall'])
  expect(rows[6]?.[0]).toBe('6 · a/very/long/label/5')
})

/** The first table of a section as plain texts, bold ones in asterisks. */
function rowsOf(page: string, section: string): readonly (readonly string[])[] {
  const from = page.slice(page.indexOf(`<summary><b>${section}</b>`))
  const table = from.slice(from.indexOf('<table>'), from.indexOf('</table>'))
  return [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell
        .replaceAll('&nbsp;', ' ')
        .replace(/<\/?b>/g, '**')
        .replace(/<br>/g, ' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point))),
    ),
  )
}
