import { expect, test } from '@jest/globals'
import { finalLines, logLines } from '../../../src/modes/deploy/report/log.js'
import { renderDeploySummary } from '../../../src/modes/deploy/report/report.js'
import type { DeploymentResult } from '../../../src/modes/deploy/result.js'
import { aFile, CANARY, DEPLOY } from '../../deploy/manifest.js'
import { World } from '../../deploy/world.js'
import { leaksOf, PARSERS } from '../judge.js'
import { aDeployContext } from './builders.js'

const MINUTE = 60_000
const file = aFile({ ...DEPLOY, traffic: CANARY, alarms: ['churn-5xx'] })

/** Version 1 serves; what deploying version 2 by a canary came to, with its log. */
async function canary(arrange: (world: World) => void = () => undefined) {
  const world = new World()
  world.register()
  world.register()
  world.setAlarm('churn-5xx', 'OK')
  await world.deploy({ model: 'churn@v1' })
  arrange(world)
  const log: string[] = []
  const onProgress = (event: Parameters<typeof logLines>[0]) => log.push(...logLines(event))
  const result = await world.deploy({ model: 'churn@v2', file, options: { onProgress } })
  return { result, log: [...log, ...finalLines(result)], summary: summaryOf(result) }
}

function summaryOf(result: DeploymentResult): string {
  const summary = renderDeploySummary({ result, context: aDeployContext({ now: result.finishedAt }) })
  for (const parse of PARSERS.values()) expect(leaksOf(parse(summary))).toEqual([])
  return summary
}

test('a real canary is told with its steps, in few lines of log', async () => {
  const { result, log, summary } = await canary()
  expect(result.outcome.kind).toBe('deployed')
  expect(summary).toContain('<h3>🚀 <code>churn</code> version 2 is in service in <code>prod</code></h3>')
  expect(summary).toMatch(/50%&nbsp;→&nbsp;100%&nbsp;in&nbsp;\d+&nbsp;min/)
  expect(summary).toContain('Version 1 served before.')
  expect(log.length).toBeLessThan(40)
  expect(log.at(-1)).toBe('▸ Go back mode: rollback, environment: prod, model: churn@v1')
})

test('an alarm in the middle of a canary is told as red, with what serves', async () => {
  const { result, summary } = await canary((world) => world.setAlarm('churn-5xx', 'ALARM', 8 * MINUTE))
  expect(result.outcome.kind).toBe('rolled-back')
  expect(summary).toContain('version 2 was taken back in <code>prod</code>: version 1 serves</h3>')
  expect(summary).toMatch(/back&nbsp;to&nbsp;0%&nbsp;in&nbsp;\d+&nbsp;min/)
  expect(summary).toContain('> [!CAUTION]')
})

test('going back through the same path says how to go forward again', async () => {
  const world = new World()
  world.register()
  world.register()
  await world.deploy({ model: 'churn@v1' })
  await world.deploy({ model: 'churn@v2' })
  const result = await world.deploy({ model: '', mode: 'rollback', reason: 'slow' })
  const summary = summaryOf(result)
  expect(summary).toContain('<code>prod</code> is rolled back to <code>churn</code> version 1</h3>')
  expect(summary).toContain('<i>slow</i>')
  expect(summary).toContain(
    '<code>mode: deploy</code>, <code>environment: prod</code>, <code>model: churn&#64;v2</code>',
  )
})
