import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { parse } from 'parse5'

/** The width of a pull request's comments on a desktop, and of a telephone. */
const WIDTHS = [860, 390]
const FOLDER = 'build/pages'
const PAGES = ['comments.html', 'index.html']

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  execFileSync(process.execPath, ['scripts/render-comments.mjs', FOLDER])
  execFileSync(process.execPath, ['scripts/demo.mjs', '--output', FOLDER])
})

test.each(
  PAGES.flatMap((page) => WIDTHS.map((width) => [page, width] as const)),
)('%s is laid out at %i pixels: every comment is there, nothing is wider than the page, no cell is empty of height', (page, width) => {
  const seen = measured(join(FOLDER, page), width)
  expect(seen.comments).toBeGreaterThanOrEqual(5)
  expect(seen.tables).toBeGreaterThanOrEqual(4)
  expect(seen.scrollWidth).toBeLessThanOrEqual(width)
  expect(seen.flatCells).toBe(0)
  expect(seen.flatComments).toBe(0)
  expect(seen.brokenImages).toBe(0)
})

test.each(PAGES)('%s has a picture, with more on it than a blank page', (page) => {
  const picture = join(FOLDER, page.replace('.html', '.png'))
  chromium([`--screenshot=${picture}`, '--window-size=860,3000', pathToFileURL(join(FOLDER, page)).href])
  expect(statSync(picture).size).toBeGreaterThan(60_000)
})

interface Seen {
  readonly comments: number
  readonly tables: number
  readonly scrollWidth: number
  readonly flatCells: number
  readonly flatComments: number
  readonly brokenImages: number
}

/** What Chromium makes of a page in a frame of this width; a window of its own cannot be made that narrow. */
function measured(page: string, width: number): Seen {
  const script = `addEventListener('load', () => {
    const inside = document.querySelector('iframe').contentDocument
    const all = (selector) => [...inside.querySelectorAll(selector)]
    const isFlat = (element) => element.getBoundingClientRect().height < 8
    document.body.dataset.seen = JSON.stringify({
      comments: all('article').length,
      tables: all('article table').length,
      scrollWidth: inside.documentElement.scrollWidth,
      // What is folded away has no height until it is opened.
      flatCells: all('td, th').filter((cell) => !cell.closest('details:not([open])') && isFlat(cell)).length,
      flatComments: all('article').filter(isFlat).length,
      brokenImages: all('img').filter((image) => !image.complete || image.naturalWidth === 0).length,
    })
  })`
  const text = readFileSync(page, 'utf8').replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const frame = join(mkdtempSync(join(tmpdir(), 'frame-')), 'frame.html')
  writeFileSync(
    frame,
    `<body><script>${script}</script><iframe style="width:${width}px;height:5000px;border:0" srcdoc="${text}"></iframe>`,
  )
  const dom = parse(chromium(['--dump-dom', pathToFileURL(frame).href]))
  const html = dom.childNodes.find((node) => node.nodeName === 'html')
  const body =
    html !== undefined && 'childNodes' in html ? html.childNodes.find((node) => node.nodeName === 'body') : undefined
  const seen =
    body !== undefined && 'attrs' in body ? body.attrs.find(({ name }) => name === 'data-seen')?.value : undefined
  return JSON.parse(seen ?? 'null')
}

function chromium(options: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const quiet = `--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --hide-scrollbars --virtual-time-budget=4000`.split(/\s+/)
  return execFileSync(process.env['CHROMIUM'] ?? 'chromium', [...quiet, `--user-data-dir=${profile}`, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })
}
