import { expect, test } from '@jest/globals'
import { consoleUrl } from '../../../src/markdown/console.js'
import { progressOf } from '../../../src/modes/deploy/apply/progress.js'
import { deploymentStatusOf } from '../../../src/modes/deploy/report/deployment-status.js'
import { guardrailsInWords } from '../../../src/modes/deploy/report/guardrails.js'
import { annotationOf, finalLines, logLines } from '../../../src/modes/deploy/report/log.js'
import { nextStep } from '../../../src/modes/deploy/report/next-steps.js'
import { deployOutputs, deployReportOf } from '../../../src/modes/deploy/report/outputs.js'
import { isWorthRecording, recordedDeployment } from '../../../src/modes/deploy/report/record.js'
import type { DeploymentResult } from '../../../src/modes/deploy/result.js'
import { aDeployContext, aDeployment, aDescribedVersion, after, PLANS } from './builders.js'
import { RESULTS } from './cases.js'

const of = (name: string): DeploymentResult => RESULTS[name]?.() ?? never(name)
const ALL = Object.keys(RESULTS)
const RUN = 'https://github.com/acme/housing-models/actions/runs/19482736999'

test('the log of a deployment ends with one line for each fact', () => {
  expect(finalLines(of('deployed'))).toEqual([
    '▸ Plan    california-housing@v14 → prod (endpoint california-housing)  update, 3 requests, 4 settings differ',
    '▸ Checks  ✅ The alarms are quiet: housing-5xx, housing-latency, housing-overhead',
    '          ✅ Smoke test: answered after 41 ms',
    '          ✅ Autoscaling: 2 to 6 instances, 750 invocations per instance and minute',
    '▸ Alarms  ✅ housing-5xx OK',
    '          ✅ housing-latency OK',
    '          ✅ housing-overhead OK',
    '▸ Traffic 01:00 0% · 06:40 10% · 16:40 50% · 31:00 100%',
    '▸ Before  v12 (california-housing-v12-41bc0e77)',
    '▸ Now     v14 (california-housing-v14-9f3c2e1b)',
    '▸ Stage   Prod Approved',
    '▸ Removed california-housing-v9-0a1b2c3d',
    '          california-housing-v9-77aa88bb',
    '▸ Result  🚀 california-housing version 14 is in service in prod',
    '▸ Go back mode: rollback, environment: prod, model: california-housing@v12',
  ])
})

test('what was logged before the first write is not logged again, and what was checked since is', () => {
  const result = of('deployed')
  const announced = { ...result, checks: result.checks.slice(0, 1) }
  expect(finalLines(result, announced).slice(0, 3)).toEqual([
    '▸ Checks  ✅ Smoke test: answered after 41 ms',
    '          ✅ Autoscaling: 2 to 6 instances, 750 invocations per instance and minute',
    '▸ Traffic 01:00 0% · 06:40 10% · 16:40 50% · 31:00 100%',
  ])
})

test('the plan names version, approval, what serves, the shift, checks, alarms and what is sent', () => {
  const result = of('deployed')
  expect(logLines({ kind: 'plan', soFar: { ...result, checks: result.checks.slice(0, 1) } })).toEqual([
    '▸ Plan    california-housing@v14 → prod (endpoint california-housing)  update, 3 requests, 4 settings differ',
    '▸ Version Approved by priya, 21 Nov 2026 14:31 UTC',
    '▸ Serving v12 (california-housing-v12-41bc0e77)',
    '▸ Shift   canary: 10% first; watched for 10 min, then the rest',
    '▸ Checks  ✅ The alarms are quiet: housing-5xx, housing-latency, housing-overhead',
    '▸ Alarms  ✅ housing-5xx OK',
    '          ✅ housing-latency OK',
    '          ✅ housing-overhead OK',
    '▸ Sends   sagemaker:CreateModel california-housing-v14-5d0c81e4',
    '          sagemaker:CreateEndpointConfig california-housing-v14-9f3c2e1b',
    '          sagemaker:UpdateEndpoint california-housing',
  ])
})

test.each<[Parameters<typeof guardrailsInWords>[0]['DeploymentConfig'], string]>([
  [undefined, 'all at once'],
  [
    {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: {
          Type: 'CANARY',
          WaitIntervalInSeconds: 600,
          CanarySize: { Type: 'CAPACITY_PERCENT', Value: 10 },
        },
        TerminationWaitInSeconds: 300,
        MaximumExecutionTimeoutInSeconds: 3600,
      },
    },
    'canary: 10% first; watched for 10 min, then the rest; the old fleet stops 5 min later; 1 h 00 min at most',
  ],
  [
    {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: {
          Type: 'LINEAR',
          WaitIntervalInSeconds: 60,
          LinearStepSize: { Type: 'INSTANCE_COUNT', Value: 2 },
        },
      },
    },
    'linear: 2 instances more each time; watched for 1 min, after each',
  ],
  [
    { RollingUpdatePolicy: { MaximumBatchSize: { Type: 'CAPACITY_PERCENT', Value: 50 }, WaitIntervalInSeconds: 0 } },
    'rolling: 50% at a time',
  ],
])('a shift by %j is said as "%s"', (DeploymentConfig, words) => {
  expect(guardrailsInWords({ EndpointName: 'churn', EndpointConfigName: 'ours', DeploymentConfig })).toEqual([words])
})

test('without a word by the manifest the shift is that of the last update', () => {
  expect(
    guardrailsInWords({ EndpointName: 'churn', EndpointConfigName: 'ours', RetainDeploymentConfig: true }),
  ).toEqual(['as the last update of this endpoint did'])
})

test('a run that stopped waiting says how to resume, and one that was refused does not', () => {
  const resume = '▸ Resume  mode: deploy, environment: prod, model: california-housing@v14'
  expect(finalLines(of('timeout')).at(-1)).toBe(resume)
  expect(finalLines(of('cancelled')).at(-1)).toBe(resume)
  expect(finalLines(of('unknown-outcome')).at(-1)).toBe(resume)
  expect(finalLines(of('refused-not-approved'))).toEqual([
    '▸ Result  ⛔ california-housing was not deployed to prod: it is not approved',
  ])
})

test('to go back links the workflow that an input names, never the finished run', () => {
  const back = (result: DeploymentResult, rollbackWorkflow?: string) =>
    nextStep(result, aDeployContext(rollbackWorkflow === undefined ? {} : { rollbackWorkflow }))?.source ?? ''
  const linked = back(of('deployed'), 'rollback.yml')
  expect(linked).toContain('href="https://github.com/acme/housing-models/actions/workflows/rollback.yml"')
  expect(linked).not.toContain('mode: rollback')
  expect(linked).toContain('model: california-housing&#64;v12')
  for (const none of [
    back(of('deployed')),
    back(of('deployed'), '../../evil.yml'),
    back(of('rollback'), 'rollback.yml'),
  ])
    expect(none).not.toContain('href')
})

test('what a rollback left is deployed again, not rolled back to', () => {
  expect(finalLines(of('rollback')).at(-1)).toBe(
    '▸ Go back mode: deploy, environment: prod, model: california-housing@v14',
  )
})

test('progress is one line with the time in front, and says the time once', () => {
  const event = progressOf(
    {
      EndpointName: 'churn',
      EndpointArn: 'arn',
      EndpointStatus: 'Updating',
      CreationTime: after(0),
      LastModifiedTime: after(0),
      ProductionVariants: [{ VariantName: 'main', CurrentWeight: 9 }],
      PendingDeploymentSummary: {
        EndpointConfigName: 'ours',
        ProductionVariants: [
          {
            VariantName: 'main',
            CurrentWeight: 1,
            VariantStatus: [{ Status: 'Baking', StatusMessage: 'one\n::error::two' }],
          },
        ],
      },
    },
    400,
  )
  expect(logLines(event)).toEqual([
    '  06:40  Updating, watching the alarms · 10% of the traffic on the new fleet · one␊::error::two',
  ])
  expect(logLines({ kind: 'blind', elapsedSeconds: 4_000, message: 'cannot look (throttled), still waiting' })).toEqual(
    ['  1:06:40  ⚠️ cannot look (throttled), still waiting'],
  )
  expect(logLines({ kind: 'step', message: 'Updating churn' })).toEqual(['▸ Updating churn'])
})

test('only what is red is an error on the page of the run, with what to do', () => {
  const errors = ALL.filter((name) => annotationOf(of(name))?.level === 'error')
  expect(errors).toEqual(ALL.filter((name) => 'error' in of(name).outcome))
  expect(annotationOf(of('current'))).toBeUndefined()
  expect(annotationOf(of('deployed'))).toEqual({
    level: 'notice',
    message: '🚀 california-housing version 14 is in service in prod',
  })
  expect(annotationOf(of('timeout'))?.message).toContain(
    'Resume with mode: deploy, environment: prod, model: california-housing@v14',
  )
})

test('a deployment status tells the state, the endpoint and the run', () => {
  expect(deploymentStatusOf({ result: of('deployed'), runUrl: RUN })).toEqual({
    state: 'success',
    environment: 'prod',
    description: '🚀 california-housing version 14 is in service in prod',
    environment_url:
      'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/california-housing',
    log_url: RUN,
    auto_inactive: true,
  })
  const states = ALL.map((name) => [name, deploymentStatusOf({ result: of(name) })?.state])
  expect(Object.fromEntries(states)).toEqual({
    deployed: 'success',
    'deployed-first': 'success',
    'deployed-with-warning': 'success',
    current: 'success',
    planned: undefined,
    'planned-busy': undefined,
    'refused-not-approved': undefined,
    'refused-ringing': undefined,
    'rolled-back': 'failure',
    'rolled-back-by-its-containers': 'failure',
    failed: 'failure',
    'rollback-failed': 'failure',
    superseded: 'failure',
    timeout: 'error',
    cancelled: 'error',
    'unknown-outcome': 'error',
    rollback: 'success',
    'rollback-refused': undefined,
  })
})

test('no second record where the environment of the job made one, and none without an environment', () => {
  expect(deploymentStatusOf({ result: of('deployed'), jobEnvironment: 'prod' })).toBeUndefined()
  expect(deploymentStatusOf({ result: { ...of('deployed'), environment: '' } })).toBeUndefined()
})

test('a failed deployment, or one of several models, ends no earlier record', () => {
  expect(deploymentStatusOf({ result: of('rolled-back') })?.auto_inactive).toBe(false)
  expect(deploymentStatusOf({ result: of('deployed'), severalModels: true })?.auto_inactive).toBe(false)
})

test('a description has at most 140 characters and tears none', () => {
  const result = aDeployment({ environment: '🚀'.repeat(200) })
  const description = deploymentStatusOf({ result })?.description ?? ''
  expect(description.length).toBeLessThanOrEqual(140)
  expect(description.length).toBeGreaterThan(130)
  expect(encodeURIComponent(description)).toMatch(/%E2%80%A6$/) // throws on half a character
})

test('a link to the console is made from an ARN of the usual form alone', () => {
  const arn = 'arn:aws:sagemaker:eu-west-1:444444444444:endpoint/churn'
  expect(consoleUrl(arn)).toBe(
    'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/churn',
  )
  for (const other of [
    undefined,
    '',
    arn.replace('arn:aws:', 'arn:aws-cn:'),
    arn.replace('eu-west-1', 'evil.example/x'),
    `${arn}"><script>`,
    `${arn}\n`,
  ])
    expect(consoleUrl(other)).toBeUndefined()
})

test('the outputs say what serves, what served and why it is red', () => {
  const { 'report-json': report, ...outputs } = deployOutputs(of('rolled-back'))
  expect(outputs).toEqual({
    'endpoint-name': 'california-housing',
    'endpoint-arn': 'arn:aws:sagemaker:eu-west-1:444444444444:endpoint/california-housing',
    'endpoint-url':
      'https://eu-west-1.console.aws.amazon.com/sagemaker/home?region=eu-west-1#/endpoints/california-housing',
    'previous-version': '12',
    'model-package-arn': 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/14',
    'model-package-version': '14',
    'model-package-group': 'california-housing',
    'approval-status': 'Approved',
    'failure-reason': 'rolled-back',
  })
  expect(JSON.parse(report)).toMatchObject({
    schema: 1,
    outcome: 'rolled-back',
    inService: false,
    failureReason: 'rolled-back',
    serving: { version: 12 },
    previous: { version: 12 },
  })
})

test('every way to end has its word in failure-reason, and green ones have none', () => {
  const words = new Set(ALL.map((name) => deployOutputs(of(name))['failure-reason']))
  expect([...words].sort()).toEqual([
    '',
    'alarm-in-alarm',
    'cancelled',
    'failed',
    'invalid-input',
    'not-approved',
    'rolled-back',
    'superseded',
    'timeout',
    'unknown-outcome',
  ])
  expect(deployOutputs(of('refused-not-approved'))).toMatchObject({
    'model-package-arn': '',
    'model-package-group': 'california-housing',
    'endpoint-arn': '',
    'endpoint-url': '',
  })
})

test('the report of a dry run holds the requests as they would be sent', () => {
  expect(deployReportOf(of('planned')).requests).toEqual([
    { action: 'sagemaker:CreateModel', input: PLANS.update.models[0] },
    { action: 'sagemaker:CreateEndpointConfig', input: PLANS.update.config },
    { action: 'sagemaker:UpdateEndpoint', input: PLANS.update.endpoint },
  ])
  expect(deployReportOf(of('deployed')).requests).toBeUndefined()
})

test('what changed nothing is not put on record', () => {
  expect(ALL.filter((name) => !isWorthRecording(of(name)))).toEqual([
    'planned',
    'planned-busy',
    'refused-not-approved',
    'refused-ringing',
    'rollback-refused',
  ])
})

test('a version that served already keeps the time at which it came into service', () => {
  expect(recordedDeployment(of('current'), aDescribedVersion())).toMatchObject({
    environment: 'prod',
    state: 'in-service',
    since: new Date('2026-11-21T15:20:00Z'),
  })
})

function never(name: string): never {
  throw new Error(`there is no result ${name}`)
}
