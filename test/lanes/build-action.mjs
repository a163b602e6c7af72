// Before the first test that runs the action: builds it into a folder of its own, build/action-HASH, with the action.yml that
// stands in the repository. The hash is over all that the build reads, so a folder that is there is never yesterday's.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { INPUTS_OF } from '../../scripts/mode-actions.mjs'

const root = join(import.meta.dirname, '../..')
const MODES = Object.keys(INPUTS_OF)
const READ = [...MODES, 'src', 'scripts', 'action.yml', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE']
const A_DAY = 24 * 60 * 60 * 1000

export default function buildAction() {
  const folder = join(root, 'build', `action-${hashOfSources()}`)
  if (!existsSync(folder)) {
    removeOldOnes()
    const half = `${folder}.${process.pid}`
    mkdirSync(half, { recursive: true })
    execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), join(half, 'dist')], { stdio: 'pipe' })
    copyFileSync(join(root, 'action.yml'), join(half, 'action.yml'))
    for (const mode of MODES) cpSync(join(root, mode), join(half, mode), { recursive: true })
    // Whoever built the same meanwhile was first.
    if (existsSync(folder)) rmSync(half, { recursive: true })
    else renameSync(half, folder)
  }
  process.env.ACTION_UNDER_TEST = folder
}

function hashOfSources() {
  const hash = createHash('sha256').update(process.versions.node)
  for (const path of READ.flatMap((name) => filesOf(name)).sort())
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 12)
}

function filesOf(name) {
  const path = join(root, name)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [name]
  const below = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return below.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

function removeOldOnes() {
  const build = join(root, 'build')
  if (!existsSync(build)) return
  for (const name of readdirSync(build).filter((entry) => /^action-/.test(entry)))
    if (Date.now() - statSync(join(build, name)).mtimeMs > A_DAY)
      rmSync(join(build, name), { recursive: true, force: true })
}
