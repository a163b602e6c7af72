// npm run measure-build -- [ROUNDS] [FOLDER…]: what one run of register loads, its processor time, when its first request leaves (in
// milliseconds since the process began, and in `node -e 0`), and the most memory that was resident.
//
// Without folders: dist/ as it is built now, and without each of its rewrites (scripts/build.mjs). All variants run in turns
// within a round, since machines are noisy; the figure is the median difference from the first within a round.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runTypeScript } from './run-typescript.mjs'

const root = join(import.meta.dirname, '..')
const WITHOUT = [
  'no-undici',
  'plain-schemas',
  'bare-errors',
  'versions',
  'own-schemas',
  'never-called',
  'no-descriptions',
  'one-http-client',
  'used-endpoints',
  'yaml-modules',
  'others-code',
  'white-space',
  'short-imports',
]
const [rounds = '5', ...folders] = process.argv.slice(2)
const work = join(root, 'build/measure')

const variants = folders.length > 0 ? folders.map((path) => ({ name: path, path: resolve(path) })) : built()
const KB = (bytes) => Math.round(bytes / 1000)
await runTypeScript('test/bench/loading.ts', async ({ measureLoading }) => {
  const measured = await measureLoading(variants, Number(rounds), join(import.meta.dirname, 'measure-hook.cjs'))
  for (const { name, path, bytes, files, processor, difference, untilRequest, toEmpty, resident } of measured) {
    const all = readdirSync(path).filter((file) => file.endsWith('.js'))
    const total = all.reduce((sum, file) => sum + statSync(join(path, file)).size, 0)
    const columns = [
      `${name.padEnd(24)} dist ${KB(total)} KB`,
      `loaded ${KB(bytes)} KB in ${files} files`,
      `${processor.toFixed(0)} ms of processor time (${difference >= 0 ? '+' : ''}${difference.toFixed(0)})`,
      `first request after ${untilRequest.toFixed(0)} ms, ${toEmpty.toFixed(1)} x node -e 0`,
      `${Math.round(resident / 1024)} MiB resident`,
    ]
    console.log(columns.join(', '))
  }
})
if (folders.length === 0) rmSync(work, { recursive: true, force: true })

function built() {
  mkdirSync(work, { recursive: true })
  return ['', ...WITHOUT].map((without) => {
    const name = without === '' ? 'as built' : `without ${without}`
    const path = join(work, without || 'as-built', 'dist')
    const args = without === '' ? [path] : ['--without', without, path]
    mkdirSync(join(path, '..'), { recursive: true })
    execFileSync(process.execPath, [join(import.meta.dirname, 'build.mjs'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return { name, path }
  })
}
