import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineChart } from '../../src/markdown/chart.js'
import { shorten, visible } from '../../src/markdown/escape.js'
import { fence, fenceOfLines, wrappedFence } from '../../src/markdown/fence.js'
import { fullestThatFits } from '../../src/markdown/fullest-that-fits.js'
import { filePath, repositoryLink, runPath } from '../../src/markdown/link.js'
import { code, html, text } from '../../src/markdown/markup.js'
import { sparkline } from '../../src/markdown/sparkline.js'
import { commentMarker } from '../../src/report/marker.js'
import { runs } from '../lanes/counts.js'

const COMMIT = 'a'.repeat(40)

test('a template makes every text that is put in harmless, and leaves markup as it is', () => {
  expect(html`<b>${'<i>'}</b> ${code('a|b')} ${3}`.source).toBe('<b>&#60;i&#62;</b> <code>a&#124;b</code> 3')
})

test('what cannot be seen is shown', () => {
  expect(visible('a\nb\u202Ec\u200Bd\0')).toBe('a␊b⟨U+202E⟩c⟨U+200B⟩d␀')
  expect(visible('e\u0301\u0301\u0301\u0301\u0301\u0301')).toBe('e\u0301\u0301\u0301\u0301…')
  expect(visible('✅ ⚠️ 漢 ö 😀')).toBe('✅ ⚠️ 漢 ö 😀')
})

test('sentences keep their words and lose mentions, issues, emoji, links and formulas', () => {
  expect(text('ask @org about #1, :tada: at https://x and $5').source.replaceAll('&#8203;', '|')).toBe(
    'ask &#64;|org about &#35;|1, :|tada: at https:|//x and ＄5',
  )
})

test('text is cut after whole characters and says how long it was', () => {
  expect(shorten('😀😀😀😀', 2)).toBe('😀😀… (8 characters)')
  expect(shorten('😀😀', 2)).toBe('😀😀')
})

test('a fence is longer than any run of backticks inside, and lines stay lines', () => {
  expect(fence('text', 'a ```` b').source).toBe('`````text\na ```` b\n`````')
  expect(fenceOfLines('diff', ['- a\n+ b']).source).toBe('```diff\n- a␊+ b\n```')
})

test('a fence holds any number of runs of backticks and of lines, and says what it left out', () => {
  const lines = fence('text', '` `` '.repeat(100).concat('\n').repeat(3_000)).source.split('\n')
  expect(lines).toHaveLength(2 + 2_000 + 1)
  expect(lines.slice(-2)).toEqual(['… 1001 more lines', '```'])
})

test('sentences in a fence are wrapped at spaces, statements keep their lines', () => {
  const wrapped = wrappedFence(`${'word '.repeat(40)}\n{\n  "Effect": "Allow"\n}`).source.split('\n')
  expect(Math.max(...wrapped.map((line) => line.length))).toBeLessThanOrEqual(96)
  expect(wrapped.slice(-4)).toEqual(['{', '  "Effect": "Allow"', '}', '```'])
})

test('sparklines have a bar per value, the lowest and the highest at the ends of the scale', () => {
  expect(sparkline([0.352, 0.341, 0.33, 0.2613]).source).toBe('<code aria-hidden="true">█▇▆▁</code>')
  expect(sparkline([1, 1, 1]).source).toBe('<code aria-hidden="true">▄▄▄</code>')
  expect(sparkline([1]).source).toBe('')
  expect(sparkline([-1.7e308, 1.7e308]).source).toMatch(/^<code aria-hidden="true">..<\/code>$/)
})

test('a chart has plain numbers and plain labels only', () => {
  const chart = lineChart({
    name: 'a"]\n%%{x}%%',
    note: 'lower is better',
    labels: ['v1', 'v2'],
    values: [0.0000123, 0.5],
    limit: 0.25,
  })
  expect(chart?.source.split('\n').slice(2)).toEqual([
    'xychart-beta',
    '  title "a______x___, lower is better"',
    '  x-axis ["v1", "v2"]',
    '  y-axis "a______x___" -0.049986 --> 0.549999',
    '  line [0.000012, 0.5]',
    '  line [0.25, 0.25]',
    '```',
  ])
})

test.each([
  [[1e15, 2e15]],
  [[1e-9, 2e-9]],
  [[0, 0]],
  [[1]],
])('a chart that Mermaid could not read is left out: %j', (values) => {
  expect(lineChart({ name: 'x', note: '', labels: values.map(String), values })).toBeUndefined()
})

test('no key ends the HTML comment of the marker, and different keys have different markers', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      (one, other) => {
        const line = commentMarker(one)
        expect(line).toMatch(/^<!-- sagemaker-model-registry:v1 [A-Za-z0-9%._/@~-]* -->$/)
        expect(line.slice(4, -4)).not.toMatch(/--|>/)
        if (one !== other) expect(commentMarker(other)).not.toBe(line)
      },
    ),
    runs(100),
  )
  expect(commentMarker('acme/repo/register job-->')).toBe(
    '<!-- sagemaker-model-registry:v1 acme/repo/register%20job%2D%2D%3E -->',
  )
})

test('links are made of validated parts only', () => {
  const at = { serverUrl: 'https://github.com', repository: 'acme/models' }
  const file = (name: string) => filePath({ commit: COMMIT, file: name, line: 3 })
  expect(repositoryLink('x', at, file("models/a b#'?.yaml")).source).toBe(
    `<a href="https://github.com/acme/models/blob/${COMMIT}/models/a%20b%23%27%3F.yaml#L3">x</a>`,
  )
  expect(file('../x')).toBe(`commit/${COMMIT}`)
  expect(filePath({ commit: 'main', file: 'x' })).toBeUndefined()
  expect(runPath('12', '2')).toBe('actions/runs/12/attempts/2')
  expect(repositoryLink('x', { ...at, serverUrl: 'javascript:alert(1)//' }, 'x').source).toBe('x')
  expect(repositoryLink('x', { ...at, repository: 'acme/../x' }, 'x').source).toBe('x')
})

test('the fullest step that fits is taken, else the last', () => {
  const render = (size: number) => 'ä'.repeat(size)
  expect(fullestThatFits({ steps: [100, 10, 5], render, limitInBytes: 20 })).toBe('ä'.repeat(10))
  expect(fullestThatFits({ steps: [100, 50], render, limitInBytes: 20 })).toBe('ä'.repeat(50))
})
