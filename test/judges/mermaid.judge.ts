import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { parse } from 'parse5'
import { curveChart, lineChart } from '../../src/markdown/chart.js'
import { cases } from '../comment/cases.js'
import { deployCases } from '../comment/deploy/cases.js'
import { PAYLOADS } from '../comment/payloads.js'

/** Mermaid itself, of the major versions that GitHub has and will have; `scripts/judges.sh` brings them. */
const FOLDER = 'build/mermaid'
const LIBRARIES = readdirSync(FOLDER).filter((name) => name.endsWith('.js'))

const FENCE = /```mermaid\n([\s\S]*?)\n```/g
const OURS = [...cases(), ...deployCases()].flatMap(({ markdown }) => [...markdown.matchAll(FENCE)].map(chartOf))
const HOSTILE = PAYLOADS.flatMap((name) => {
  const chart = lineChart({ name, note: 'lower is better', labels: [name, 'v2'], values: [0.3, 0.2], limit: 0.25 })
  return chart === undefined ? [] : [...chart.source.matchAll(FENCE)].map(chartOf)
})
const CURVES = [
  [
    [0, 0],
    [1, 1],
  ],
  [
    [1, 0],
    [0.5, 0.99999],
    [0, 1],
  ],
].flatMap((line) => {
  const points = line.map(([x = 0, y = 0]) => [x, y] as const)
  const chart = curveChart({ title: 'a curve', xTitle: 'x', yTitle: 'y', lines: [points, points] })
  return [...(chart?.source ?? '').matchAll(FENCE)].map(chartOf)
})

test('there is more than one Mermaid, and there are charts of every kind', () => {
  expect(LIBRARIES.length).toBeGreaterThanOrEqual(2)
  expect(OURS.filter((chart) => chart.includes('title "ROC curve')).length).toBeGreaterThanOrEqual(2)
  expect(OURS.filter((chart) => chart.includes('title "Precision-recall curve')).length).toBeGreaterThanOrEqual(2)
  expect(HOSTILE.length).toBeGreaterThanOrEqual(100)
  expect(CURVES).toHaveLength(2)
})

test.each(LIBRARIES)('Mermaid %s draws every line of every chart', (library) => {
  const charts = [...OURS, ...CURVES, ...HOSTILE]
  const drawn = drawnBy(library, charts)
  expect(drawn.flatMap(({ error }) => (error === undefined ? [] : [error]))).toEqual([])
  const lines = charts.map((chart) => chart.match(/^ {2}line /gm)?.length)
  expect(drawn.map(({ paths }) => paths.length)).toEqual(lines)
  expect(drawn.flatMap(({ paths }) => paths).filter((path) => !/^M[\d.,LM-]+$/.test(path))).toEqual([])
})

test.each(LIBRARIES)('Mermaid %s refuses what is no chart, so that it can be believed', (library) => {
  expect(drawnBy(library, ['xychart-beta\n  line [1e-9, x'])[0]?.error).toBeDefined()
})

function chartOf([, source = '']: RegExpMatchArray): string {
  return source
}

interface Drawn {
  readonly error?: string
  /** The path of each line. */
  readonly paths: readonly string[]
}

function drawnBy(library: string, charts: readonly string[]): readonly Drawn[] {
  const inScript = (text: string) => text.replaceAll('</script', '<\\/script')
  const script = `(async () => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    const drawn = []
    for (const [index, chart] of ${inScript(JSON.stringify(charts))}.entries()) {
      try {
        const { svg } = await mermaid.render('chart' + index, chart)
        const inside = new DOMParser().parseFromString(svg, 'image/svg+xml')
        drawn.push({ paths: [...inside.querySelectorAll('[class^=line-plot] path')].map((path) => path.getAttribute('d')) })
      } catch (error) {
        drawn.push({ error: String(error) + ' in ' + chart, paths: [] })
      }
    }
    document.body.dataset.drawn = JSON.stringify(drawn)
  })()`
  const folder = mkdtempSync(join(tmpdir(), 'mermaid-'))
  const page = join(folder, 'page.html')
  const code = inScript(readFileSync(join(FOLDER, library), 'utf8'))
  writeFileSync(page, `<body><script>${code}</script><script>${script}</script>`)
  const dom = execFileSync(process.env['CHROMIUM'] ?? 'chromium', options(folder, page), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 256 * 1024 * 1024,
  })
  const html = parse(dom).childNodes.find((node) => node.nodeName === 'html')
  const body =
    html !== undefined && 'childNodes' in html ? html.childNodes.find((node) => node.nodeName === 'body') : undefined
  const drawn =
    body !== undefined && 'attrs' in body ? body.attrs.find(({ name }) => name === 'data-drawn')?.value : undefined
  return JSON.parse(drawn ?? '[]')
}

function options(folder: string, page: string): readonly string[] {
  const quiet = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --virtual-time-budget=60000`.split(/\s+/)
  return [...quiet, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', pathToFileURL(page).href]
}
