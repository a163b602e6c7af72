import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { linesOf, parseCommand } from '../harness/commands.js'
import { aReport, CHURN_MANIFEST } from './files.js'
import { World } from './world.js'

let world: World
beforeEach(async () => {
  world = await World.open()
  world.write({ 'model.yaml': CHURN_MANIFEST, 'evaluation.json': aReport({ auc: 0.85 }) })
})
afterEach(() => world.close())

const NASTY = '::error::pwned ##[add-mask]acme $(touch pwned) `id` "; exit 0 #'

/** The names of the commands in what the processes printed. */
const commandsOf = (run: { readonly raw: string }) => linesOf(run.raw).flatMap((line) => parseCommand(line)?.name ?? [])

test("a pull request's title and branch cannot become commands", async () => {
  world.emulator.github.openPull({ number: 42, title: NASTY, headRef: `x"; ${NASTY}` })
  const run = await world.run()
  expect(run.conclusion).toBe('success')
  expect(run.log).not.toContain('pwned\n')
  expect(new Set(commandsOf(run))).toEqual(new Set(['add-mask', 'debug', 'group', 'endgroup', 'notice']))
  // The masks are this run's secrets and nothing else: masking `acme` would hide half of the log.
  expect(run.masks).not.toContain('acme')
})

test('inputs are text, whatever they hold', async () => {
  const run = await world.run({
    with: { manifest: `'; touch "$GITHUB_WORKSPACE/pwned"; '${NASTY}`, 'comment-key': '${{ secrets }}' },
  })
  expect(run.conclusion).toBe('failure')
  expect(commandsOf(run)).not.toContain('add-mask]acme')
  expect(run.masks).not.toContain('acme')
})

test('text of the manifest and of the report reaches neither the log as a command nor the comment as structure', async () => {
  world.write({
    'model.yaml': `${CHURN_MANIFEST.replace('Will this customer leave?', JSON.stringify(`${NASTY} </details><h1>x @acme/all`))}    "<img src=x> ::warning::y": { path: "evil|name" }\n`,
    'evaluation.json': JSON.stringify({ ...JSON.parse(aReport({ auc: 0.85 })), 'evil|name': 1 }),
  })
  const run = await world.run()
  const names = commandsOf(run)
  for (const name of ['warning', 'set-output', 'stop-commands']) expect(names).not.toContain(name)
  expect(run.masks).not.toContain('acme')
  const shown = [...world.comments(), run.summary].join('\n')
  expect(shown).not.toContain('<h1>x')
  expect(shown).not.toContain('<img')
  expect(shown).not.toMatch(/(^|[^\w&;`/-])@acme\/all/m)
})

test('a refusal of AWS that holds a command is text', async () => {
  world.emulator.reject('churn', Number(world.emulator.plant('churn').split('/').at(-1)), NASTY)
  const run = await world.run()
  expect(run.masks).not.toContain('acme')
  expect(commandsOf(run)).not.toContain('error')
})

test('a report outside the workspace, or behind a link that leaves it, is refused', async () => {
  world.write({ 'model.yaml': CHURN_MANIFEST.replace('report: evaluation.json', 'report: ../../../../etc/passwd') })
  const run = await world.run()
  expect(run.outputs['failure-reason']).toBe('invalid-manifest')
  expect(run.raw).not.toContain('root:')
  expect(world.awsRequests()).toBe(0)
})
