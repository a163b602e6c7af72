// npm run bench -- [ROUNDS]: how long the shipped dist/ takes, in ratios within one run.
import { runTypeScript } from './run-typescript.mjs'

const rounds = Number(process.argv[2] ?? 9)
await runTypeScript('test/bench/bench.ts', ({ bench }) => bench(rounds, (line) => console.log(line)))
