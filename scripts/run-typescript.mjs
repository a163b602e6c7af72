import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/**
 * Compiles a TypeScript module of this repository with all it imports, and hands its exports to `use`: plain Node runs no
 * TypeScript, and GitHub's parser imports JSON without saying so, which Node refuses and esbuild does not.
 * @template Value
 * @param {string} path relative to the root of the repository
 * @param {(module: any) => Promise<Value>} use
 * @returns {Promise<Value>}
 */
export async function runTypeScript(path, use) {
  const work = mkdtempSync(join(tmpdir(), 'run-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
    const outfile = join(work, 'module.mjs')
    await build({
      entryPoints: [join(root, path)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      define: {
        'import.meta.url': JSON.stringify(pathToFileURL(join(root, path)).href),
        'import.meta.dirname': JSON.stringify(join(root, 'test/shell')),
      },
      loader: { '.css': 'text' },
      logLevel: 'error',
    })
    return await use(await import(pathToFileURL(outfile).href))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
