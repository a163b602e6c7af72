// Builds into another folder and compares with dist/, byte by byte: what runs is what the sources say.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const built = mkdtempSync(join(tmpdir(), 'dist-'))
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), built], { stdio: ['ignore', 'ignore', 'inherit'] })
  const names = new Set([...readdirSync(built), ...readdirSync(join(root, 'dist'))])
  const different = [...names].filter((name) => bytes(join(built, name)) !== bytes(join(root, 'dist', name)))
  if (different.length > 0) {
    console.error(`dist/ is not what src/ gives: ${different.join(', ')}. Run: npm run build`)
    process.exitCode = 1
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}

function bytes(path) {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}
