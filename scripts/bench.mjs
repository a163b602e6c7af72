// npm run bench -- [ROUNDS]: how long the shipped dist/ takes, in ratios within one run.
// npm run bench -- many [MODELS] [TOUCHED]: requests, memory and time of one run with many models.
// npm run bench -- against [ROUNDS] [PYTHON]: the whole job beside hand-signed requests, boto3, the aws CLI and the SageMaker SDK.
// npm run bench -- manifests [ROUNDS]: how long reading and planning manifests takes, and how that grows.
import { join } from 'node:path'
import { runTypeScript } from './run-typescript.mjs'

const [first, second, third] = process.argv.slice(2)
const print = (line) => console.log(line)
if (first === 'manifests') {
  const full = join(import.meta.dirname, '../test/bench/full.yaml')
  await runTypeScript('test/bench/manifests.ts', async ({ benchManifests }) =>
    benchManifests({ full, rounds: Number(second ?? 5), print }),
  )
} else if (first === 'against') {
  await runTypeScript('test/bench/against.ts', ({ benchAgainst }) =>
    benchAgainst({
      rounds: Number(second ?? 9),
      python: third ?? join(import.meta.dirname, '../.venv/bin/python3'),
      print,
    }),
  )
} else if (first === 'many') {
  const dist = join(import.meta.dirname, '../dist')
  const hook = join(import.meta.dirname, 'measure-hook.cjs')
  await runTypeScript('test/bench/many.ts', ({ measureMany }) =>
    measureMany({ models: Number(second ?? 100), touched: Number(third ?? 0), dist, hook, print }),
  )
} else {
  await runTypeScript('test/bench/bench.ts', ({ bench }) => bench(Number(first ?? 9), print))
}
