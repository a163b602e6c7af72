import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { effectiveDeployment } from '../../src/manifest/deploy-effective.js'
import { refusalOf } from '../../src/manifest/messages/power.js'
import { deploymentProblems } from '../../src/manifest/rules/deploy-limits.js'
import { deploySchema } from '../../src/manifest/schema/deploy/section.js'
import { everyKey } from '../../src/manifest/schema/shape.js'
import type { DeployFile } from '../../src/modes/deploy/settings.js'
import { runs } from '../lanes/counts.js'
import { aDeploySection } from './arbitrary-deploy.js'
import { problemsOf, read, SMALLEST } from './manifests.js'

const DEPLOY = `${SMALLEST}deploy:
  endpoint: churn
  variants: [{ name: main, instance_type: ml.m5.xlarge, instance_count: 4 }]
  traffic: { shift: canary, size: 25%, wait: 10m }
  environments:
    qa: { traffic: null, stage: QA }
    prod: { stage: Prod, requires: qa }
`

test('what a manifest says of its deployment is what a deploy takes', () => {
  const file: DeployFile = read(DEPLOY)
  expect(file.manifest.deploy?.endpoint).toBe('churn')
  expect(file.manifest.deploy?.environments?.['qa']?.traffic).toBeNull()
  expect(file.manifest.deploy?.environments?.['constructor']).toBeUndefined()
  expect(file.locate(['deploy', 'environments', 'prod', 'requires'])).toMatchObject({ line: 10, column: 26 })
  // What an environment leaves to the section above has no place of its own.
  expect(file.locate(['deploy', 'environments', 'prod', 'traffic'])).toMatchObject({ line: 10, column: 5 })
})

test('a section is accepted exactly where each of its environments could be deployed', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  fc.assert(
    fc.property(aDeploySection, (deploy) => {
      const { manifest } = read(`${SMALLEST}${stringify({ deploy }, { aliasDuplicateObjects: false })}`)
      expect(plain(manifest.deploy)).toEqual(deploy)
      for (const name of Object.keys(deploy.environments ?? { '': {} })) {
        const deployment = effectiveDeployment(deploy, name)
        expect(deployment && deploymentProblems(deployment)).toEqual([])
      }
    }),
    runs(150),
  )
})

test('the generated sections together use every key that a section has', () => {
  const used = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      used.add(key)
      walk(item)
    }
  }
  for (const section of fc.sample(aDeploySection, { seed: 1, numRuns: 300 })) walk(section)
  expect([...new Set(everyKey(deploySchema).map(({ key }) => key))].filter((key) => !used.has(key))).toEqual([])
})

describe('set', () => {
  test.each([
    ['deploy.endpoint=churn-blue', { endpoint: 'churn-blue' }],
    ['deploy.variants[0].instance_count=6', { variants: [{ name: 'main', instance_count: 6 }] }],
    ['deploy.variants[0].environment.LOG_LEVEL=5', { variants: [{ environment: { LOG_LEVEL: '5' } }] }],
    ['deploy.traffic.size=50%', { traffic: { size: '50%' } }],
    ['deploy.traffic.size=1', { traffic: { size: 1 } }],
    ['deploy.traffic={"shift":"all_at_once"}', { traffic: { shift: 'all_at_once' } }],
    ['deploy.environments.qa.alarms=["one"]', { environments: { qa: { alarms: ['one'] } } }],
    ['deploy.environments.prod.traffic=null', { environments: { prod: { traffic: null } } }],
    ['deploy.environments["Prod EU"].stage=Prod', { environments: { 'Prod EU': { stage: 'Prod' } } }],
    ['deploy.environments.prod.requires=qa', { environments: { prod: { requires: 'qa' } } }],
  ])('%s', (line, expected) => {
    const file = read(DEPLOY, line)
    expect(file.manifest.deploy).toMatchObject(expected)
    expect(file.overrides).toHaveLength(1)
  })

  test('a limit that it breaks is told where set breaks it', () => {
    expect(problemsOf(DEPLOY, 'deploy.environments.prod.traffic.size=80%')).toEqual([
      'set:1:39 deploy.environments.prod.traffic.size: a canary is from 1% to 50%, not 80%',
    ])
  })
})

test('no key of the section is one that is refused elsewhere in it', () => {
  // Asked only of unknown keys; a known one among them would be explained wrongly wherever it is misplaced.
  const keys = [...new Set(everyKey(deploySchema).map(({ key }) => key))]
  expect(keys.filter((key) => refusalOf(key, ['deploy']) !== undefined)).toEqual(['stage', 'stage_status'])
})
