// node scripts/render-comments.mjs [DIRECTORY]   writes comments.html: every case of the report as GitHub would show it
// … --pictures                                   renews docs/images/*.png with headless Chromium ($CHROMIUM or `chromium`)
// … --only=deploy                                 of the pictures, those whose name begins so
// … --look=mixed,worse                            pictures of these cases (or of all: --look=) for looking at: light, dark and
//                                                 as wide as a phone, into DIRECTORY/look
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { withPalette } from './png.mjs'

const root = join(import.meta.dirname, '..')
const [directory = join(root, 'build')] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const work = mkdtempSync(join(tmpdir(), 'comments-'))
try {
  const cases = [
    ...(await load('test/comment/cases.ts')).cases(),
    ...(await load('test/comment/deploy/cases.ts')).deployCases(),
    ...(await load('test/doctor/cases.ts')).doctorCases(),
  ]
  const { pageOf } = await load('src/cli/page/page.ts')
  const comments = cases.map((one) => ({ ...one, author: 'github-actions' }))
  mkdirSync(directory, { recursive: true })
  const page = join(directory, 'comments.html')
  writeFileSync(page, pageOf(comments, { sheet: sheet(), heading: 'Comments of the SageMaker Model Registry Action' }))
  console.log(page)
  if (process.argv.includes('--pictures'))
    for (const picture of PICTURES().filter(isWanted)) photograph(picture, comments, pageOf)
  for (const picture of picturesToLookAt(comments)) photograph(picture, comments, pageOf)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** The real renderer over the tests' fixtures; compiled, since plain Node runs no TypeScript. */
async function load(file) {
  const outfile = join(work, `${file.replaceAll('/', '-')}.mjs`)
  await build({
    entryPoints: [join(root, file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

function sheet(theme) {
  const name = theme === undefined ? 'github-markdown.css' : `github-markdown-${theme}.css`
  return readFileSync(join(root, 'node_modules/github-markdown-css', name), 'utf8')
}

function PICTURES() {
  return [
    { file: 'comment.png', name: 'registered', theme: 'light' },
    { file: 'comment-dark.png', name: 'registered', theme: 'dark' },
    { file: 'gate-failed.png', name: 'gate-failed', theme: 'light' },
    { file: 'evidence.png', name: 'binary', theme: 'light', open: 'Feature attributions' },
    { file: 'evidence-dark.png', name: 'binary', theme: 'dark', open: 'Feature attributions' },
    { file: 'three-models.png', name: 'three-models', theme: 'light' },
    { file: 'deploy-summary.png', name: 'summary-deployed', theme: 'light' },
    { file: 'deploy-summary-dark.png', name: 'summary-deployed', theme: 'dark' },
    { file: 'deploy-rolled-back.png', name: 'summary-rolled-back', theme: 'light' },
    { file: 'deploy-record.png', name: 'record-deployed', theme: 'light' },
    { file: 'doctor.png', name: 'doctor-missing', theme: 'light' },
  ]
}

/** Each case in the three ways in which readers see it. */
function picturesToLookAt(comments) {
  const look = process.argv.find((argument) => argument.startsWith('--look='))?.slice('--look='.length)
  if (look === undefined) return []
  const names = look === '' ? comments.map(({ name }) => name) : look.split(',')
  return names.flatMap((name) =>
    [
      { theme: 'light', width: 860 },
      { theme: 'dark', width: 860 },
      { theme: 'light', width: 390 },
    ].map(({ theme, width }) => ({
      folder: join(directory, 'look'),
      file: `${name}-${theme}-${width}.png`,
      name,
      theme,
      width,
    })),
  )
}

function isWanted({ file }) {
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? ''
  return file.startsWith(only)
}

/** Takes a picture of one case; with `open`, as if a reader had unfolded the section of this title. */
function photograph({ file, name, theme, open, width = 860, folder = join(root, 'docs/images') }, comments, pageOf) {
  const html = join(work, `${name}-${theme}.html`)
  const chosen = comments.filter((comment) => comment.name === name)
  const page = pageOf(chosen, { sheet: sheet(theme), theme, captions: false, width })
  writeFileSync(
    html,
    page.replace(/<details>(\s*<summary><b>([^<]*))/g, (tag, rest, title) =>
      title === open ? `<details open>${rest}` : tag,
    ),
  )
  const height = Number(
    /data-height="(\d+)"/.exec(
      chromium([`--window-size=${width},1200`, '--dump-dom', pathToFileURL(measured(html)).href]),
    )?.[1] ?? 1200,
  )
  const target = join(folder, file)
  mkdirSync(folder, { recursive: true })
  chromium([
    `--screenshot=${target}`,
    `--window-size=${width},${height}`,
    '--force-device-scale-factor=1.75',
    pathToFileURL(html).href,
  ])
  writeFileSync(target, withPalette(readFileSync(target)))
  console.log(target)
}

/** A copy of a page that writes its own height into its DOM. */
function measured(html) {
  const copy = html.replace('.html', '-measured.html')
  execFileSync('cp', [html, copy])
  writeFileSync(
    copy,
    '<script>document.body.dataset.height = Math.ceil(document.querySelector("main").getBoundingClientRect().height)</script>',
    { flag: 'a' },
  )
  return copy
}

function chromium(options) {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    `--user-data-dir=${join(work, 'profile')}`,
    '--virtual-time-budget=2000',
  ]
  return execFileSync(process.env.CHROMIUM ?? 'chromium', [...quiet, ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}
