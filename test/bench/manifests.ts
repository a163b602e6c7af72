import { readFileSync } from 'node:fs'
import { readManifests } from '../../src/manifest/read.js'
import { formatProblem } from '../../src/text/diagnostics.js'
import { requestOf } from '../manifest/requests.js'
import { median, ratio } from './figures.js'

const COUNTS = [10, 100, 1000]
const SIZES = [7, 70, 700]

/**
 * Times reading, checking and planning in this process: so many manifests of the full example, and one manifest with so many
 * metrics. Rounds alternate, since machines are noisy; what counts is how the cost of one grows, which is 1.00 where it is linear.
 */
export function benchManifests({
  full,
  rounds,
  print,
}: {
  readonly full: string
  readonly rounds: number
  readonly print: (line: string) => void
}): void {
  const text = readFileSync(full, 'utf8')
  const many = measured(COUNTS, rounds, (count) => plan(manifests(text, count)))
  print(`${rounds} rounds; milliseconds for each manifest; the ratio is to the line above, for each, in the same round`)
  table('manifests of the full example', many, print)
  const large = measured(SIZES, rounds, (size) => plan([{ path: 'model.yaml', text: metrics(size) }]))
  print('milliseconds for each metric')
  table('metrics in one manifest', large, print)
}

interface Text {
  readonly path: string
  readonly text: string
}

function manifests(text: string, count: number): readonly Text[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `models/${index}/model.yaml`,
    text: text.replace(/^group: .*$/m, `group: model-${index}`),
  }))
}

function metrics(count: number): string {
  const values = Array.from({ length: count }, (_, index) => `    m${index}: { gate: { max: ${index} } }\n`)
  return `group: churn\ncontainers: [{ image: a/b:1 }]\nmetrics:\n  report: e.json\n  values:\n${values.join('')}`
}

function plan(files: readonly Text[]): void {
  const { manifests: read, problems } = readManifests({ files })
  if (read.length !== files.length) throw new Error(problems.map(formatProblem).join('\n'))
  for (const file of read) if (requestOf(file).ModelPackageGroupName === undefined) throw new Error(file.path)
}

type Figures = ReadonlyMap<number, readonly number[]>

/** Milliseconds for each of so many, round by round; the first round warms up and is not counted. */
function measured(amounts: readonly number[], rounds: number, work: (amount: number) => void): Figures {
  const times = new Map<number, readonly number[]>(amounts.map((amount) => [amount, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const amount of amounts) {
      const start = performance.now()
      work(amount)
      const each = (performance.now() - start) / amount
      if (round > 0) times.set(amount, [...(times.get(amount) ?? []), each])
    }
  }
  return times
}

function table(what: string, figures: Figures, print: (line: string) => void): void {
  let before: readonly number[] | undefined
  for (const [amount, own] of figures) {
    const grown = before === undefined ? '' : `  × ${ratio(own, before)}`
    print(`${`${amount} ${what}`.padEnd(44)}${median(own).toFixed(3).padStart(9)} ms each${grown}`)
    before = own
  }
}
