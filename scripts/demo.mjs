// npm run demo: the shipped dist/ through the composite's own steps, against the emulator; Node alone.
//   node scripts/demo.mjs [--examples FOLDER]     FOLDER is examples/ unless told
// The story is test/demo/demo.ts; plain Node runs no TypeScript, so it is compiled first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runTypeScript } from './run-typescript.mjs'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    examples: { type: 'string', default: join(root, 'examples') },
    output: { type: 'string', default: join(root, 'demo-output') },
  },
})

const comments = await runTypeScript('test/demo/demo.ts', ({ demo }) =>
  demo({ examples: values.examples, print: (line) => console.log(line) }),
)
mkdirSync(values.output, { recursive: true })
const page = join(values.output, 'index.html')
const sheet = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown.css'), 'utf8')
const heading = 'What the pull requests and jobs of the demo were told'
await runTypeScript('src/cli/page/page.ts', async ({ pageOf }) =>
  writeFileSync(page, pageOf(comments, { sheet, heading })),
)
console.log(`\nThe comments and job summaries, as GitHub shows them: ${page}`)
