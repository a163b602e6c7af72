// npm run demo: the shipped dist/ through the composite's own steps, against the emulator; Node alone.
//   node scripts/demo.mjs [--examples FOLDER]     FOLDER is examples/ unless told
// The story is test/demo/demo.ts; plain Node runs no TypeScript, so it is compiled first.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { pageOf } from './page.mjs'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    examples: { type: 'string', default: join(root, 'examples') },
    output: { type: 'string', default: join(root, 'demo-output') },
  },
})

// GitHub's parser imports JSON without saying so, which Node refuses and esbuild does not.
const work = mkdtempSync(join(tmpdir(), 'demo-'))
try {
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'))
  const outfile = join(work, 'demo.mjs')
  await build({
    entryPoints: [join(root, 'test/demo/demo.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/demo/demo.ts')).href) },
    external: ['comrak'], // finds its own wasm file
    logLevel: 'error',
  })
  const { demo } = await import(pathToFileURL(outfile).href)
  const comments = await demo({ examples: values.examples, print: (line) => console.log(line) })
  mkdirSync(values.output, { recursive: true })
  const page = join(values.output, 'index.html')
  writeFileSync(page, pageOf(comments, { heading: 'What the pull requests and jobs of the demo were told' }))
  console.log(`\nThe comments and job summaries, as GitHub shows them: ${page}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}
