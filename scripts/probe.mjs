// npm run probe: asks AWS, in an account that nothing depends on, what its documents leave open. docs/probe.md says what.
// Its sources are scripts/probe/*.ts; plain Node runs no TypeScript, so they are compiled first.
import { runTypeScript } from './run-typescript.mjs'

process.exitCode = await runTypeScript('scripts/probe/main.ts', ({ main }) => main(process.argv.slice(2)))
