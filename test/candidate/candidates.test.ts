import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { checkFiles } from '../../src/candidate/read.js'

let workspace: string
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

async function check(patterns: readonly string[] = ['models/model.yaml']) {
  return checkFiles({ workspace, patterns, set: '', needsPlace: false, region: 'eu-west-1' })
}

async function problemsOf(patterns?: readonly string[]): Promise<readonly string[]> {
  return (await check(patterns)).problems.map(({ at, message }) => `${at.file}:${at.line}: ${message}`)
}

const PLAIN = `group: housing
containers: [{ image: 222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing:1 }]
`

test('every file that a manifest names is read, beside the manifest, once for each place that names it', async () => {
  write(
    'models/model.yaml',
    `${PLAIN}metrics: evaluation.json
reports: { data_quality: { statistics: data/s.json } }
drift_baselines: { data_quality: { statistics: data/s.json, constraints: s3://acme-ml/c.json } }
`,
  )
  write('models/evaluation.json', '{"mse": 0.3}')
  write('models/data/s.json', '{"version": 0, "dataset": {"item_count": 1}, "features": []}')
  const { candidates, problems } = await check()
  expect(problems).toEqual([])
  expect(candidates[0]?.files?.map(({ at, path, bytes }) => [at.join('.'), path, bytes.length])).toEqual([
    ['metrics.report', 'models/evaluation.json', 12],
    ['reports.data_quality.statistics', 'models/data/s.json', 60],
    ['drift_baselines.data_quality.statistics', 'models/data/s.json', 60],
  ])
  expect(candidates[0]).toMatchObject({
    metrics: [{ name: 'mse', value: 0.3 }],
    report: { path: 'models/evaluation.json', text: '{"mse": 0.3}' },
  })
})

test('a report may be anything that people look at', async () => {
  write('models/model.yaml', `${PLAIN}reports: { explainability: report.pdf }\n`)
  write('models/report.pdf', Uint8Array.of(0xff, 0xfe, 0x00))
  const { candidates, problems } = await check()
  expect(problems).toEqual([])
  expect(candidates[0]?.files?.[0]?.bytes).toEqual(Buffer.of(0xff, 0xfe, 0x00))
})

test('each file that cannot be read is told at the key that names it', async () => {
  write('outside.json', '{}')
  write('models/folder/x', '')
  symlinkSync('/etc/hostname', join(workspace, 'models/link.json'))
  write(
    'models/model.yaml',
    `${PLAIN}metrics: gone.json
reports:
  model_quality: { constraints: ../../outside.json }
  bias: { report: link.json, pre_training: folder }
model_card: card.yaml
`,
  )
  expect(await problemsOf()).toEqual([
    'models/model.yaml:3: the report models/gone.json does not exist',
    expect.stringMatching(
      /^models\/model\.yaml:5: the report .*outside\.json (does not exist|lies outside the workspace)$/,
    ),
    'models/model.yaml:6: the report models/link.json lies outside the workspace',
    'models/model.yaml:6: the report models/folder is not a regular file',
    'models/model.yaml:7: the card models/card.yaml does not exist',
  ])
})

test('a path from the root of the repository is told as what it is, with the path to write', async () => {
  write('models/evaluation.json', '{"auc": 0.9}')
  write('models/model.yaml', `${PLAIN}metrics: models/evaluation.json\nmodel_card: { file: models/card.yaml }\n`)
  const { problems } = await check()
  expect(problems.map(({ help }) => help)).toEqual([
    'paths are relative to the manifest: write `evaluation.json`',
    'paths are relative to the manifest: write `card.yaml`',
  ])
})

test('a report has at most 5 MiB, and all of a run 50', async () => {
  write('models/model.yaml', `${PLAIN}reports: { explainability: large.bin }\n`)
  write('models/large.bin', new Uint8Array(5 * 1024 * 1024 + 1))
  expect(await problemsOf()).toEqual([
    'models/model.yaml:3: the report models/large.bin has 5242881 bytes; 5242880 are allowed',
  ])
  const names = Array.from({ length: 11 }, (_, index) => `big${String(index).padStart(2, '0')}`)
  for (const name of names) {
    write(`${name}/model.yaml`, `${PLAIN.replace('housing', name)}reports: { explainability: r.bin }\n`)
    write(`${name}/r.bin`, new Uint8Array(5 * 1024 * 1024))
  }
  const problems = await problemsOf(['big*/model.yaml'])
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/is one too many: together the reports of a run have at most 52428800 bytes$/)
})

test('a file that several manifests name counts once', async () => {
  write('shared/r.bin', new Uint8Array(5 * 1024 * 1024))
  for (let index = 0; index < 12; index += 1)
    write(
      `m${index}/model.yaml`,
      `${PLAIN.replace('housing', `g${index}`)}reports: { explainability: ../shared/r.bin }\n`,
    )
  expect(await problemsOf(['m*/model.yaml'])).toEqual([])
})

test('a card in a file of its own is read, and its mistakes have their places there', async () => {
  write('models/model.yaml', `${PLAIN}model_card: card.yaml\n`)
  write('models/card.yaml', 'intended_uses:\n  purpose_of_model: Price guidance\n')
  expect((await check()).candidates[0]?.card).toEqual({ intended_uses: { purpose_of_model: 'Price guidance' } })
  write('models/card.yaml', 'intended_uses:\n  purpose: Price guidance\n')
  expect((await problemsOf())[0]).toMatch(/^models\/card\.yaml:2: /)
})

test('a card in the manifest is the card', async () => {
  write('models/model.yaml', `${PLAIN}model_card: { intended_uses: { purpose_of_model: Price guidance } }\n`)
  expect((await check()).candidates[0]?.card).toEqual({ intended_uses: { purpose_of_model: 'Price guidance' } })
})

test('metrics that lie in S3 are left for later, and there are none yet', async () => {
  write('models/model.yaml', `${PLAIN}metrics: s3://acme-ml/evaluation.json\n`)
  const { candidates, problems } = await check()
  expect(problems).toEqual([])
  expect(candidates[0]).toMatchObject({ metrics: [] })
  expect(candidates[0]).not.toHaveProperty('report')
})

test('a manifest with a name is a package and no candidate', async () => {
  write(
    'models/model.yaml',
    PLAIN.replace(
      'group: housing',
      'name: housing-2026\nrealtime_instance_types: [ml.m5.xlarge]\ntransform_instance_types: [ml.m5.xlarge]\ncontent_types: [text/csv]\nresponse_types: [text/csv]',
    ),
  )
  const { candidates, packages, problems } = await check()
  expect(problems).toEqual([])
  expect(candidates).toEqual([])
  expect(packages.map(({ manifest }) => manifest.name)).toEqual(['housing-2026'])
})

const ECR = '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing'

test.each([
  [ECR, /has neither a tag nor a digest/],
  ['localhost:5000/housing', /has neither a tag nor a digest/],
  ['housing', /has neither a tag nor a digest/],
  ['450853457545.dkr.ecr.cn-north-1.amazonaws.com/housing:1', /registries of cn-north-1 end with `amazonaws\.com\.cn`/],
  ['222222222222.dkr.ecr.eu-west-1.amazonaws.com.cn/housing:1', /registries of eu-west-1 end with `amazonaws\.com`/],
  ['222222222222.dkr.ecr.us-iso-east-1.amazonaws.com/housing:1', /registries of us-iso-east-1 end with `c2s\.ic\.gov`/],
  ['222222222222.dkr.ecr.eusc-de-east-1.amazonaws.com/a:1', /registries of eusc-de-east-1 end with `amazonaws\.eu`/],
  ['222222222222.dkr.ecr.eu-central-1.amazonaws.com/housing:1', /is in eu-central-1, and the version is registered in/],
  ['222222222222.dkr-ecr.eu-central-1.on.aws/housing:1', /is in eu-central-1, and the version is registered in/],
  ['https://222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing:1', /is not an image/],
])('%s can never be served, and is refused at its place', async (image, says) => {
  write('models/model.yaml', `group: housing\ncontainers:\n  - image: ${image}\n`)
  const problems = await problemsOf()
  expect(problems).toEqual([expect.stringMatching(/^models\/model\.yaml:3: containers\[0\]\.image: /)])
  expect(problems[0]).toMatch(says)
})

test.each([
  `${ECR}:1.0`,
  `${ECR}@sha256:${'0a'.repeat(32)}`,
  `${ECR}:1.0@sha256:${'0a'.repeat(32)}`,
  '222222222222.dkr.ecr-fips.eu-west-1.amazonaws.com/housing:1',
  '222222222222.dkr-ecr.eu-west-1.on.aws/team/housing:1',
  'public.ecr.aws/acme/housing:1',
  'localhost:5000/housing:1',
  'acme/housing:1',
])('%s may be served, and passes', async (image) => {
  write('models/model.yaml', `group: housing\ncontainers:\n  - image: ${image}\n`)
  expect(await problemsOf()).toEqual([])
})

test('an image of an additional specification is judged as well, and where no Region is known none is compared', async () => {
  const elsewhere = ECR.replace('eu-west-1', 'eu-central-1')
  write(
    'models/model.yaml',
    `${PLAIN}additional_specifications:\n  - { name: one, containers: [{ image: "${elsewhere}:1" }] }\n`,
  )
  expect(await problemsOf()).toEqual([
    expect.stringMatching(/^models\/model\.yaml:4: additional_specifications\[0\]\.containers\[0\]\.image: /),
  ])
  const from = { workspace, patterns: ['models/model.yaml'], set: '', needsPlace: false, region: undefined }
  expect((await checkFiles(from)).problems).toEqual([])
})

const deployed = (deploy: string, container = '') =>
  `group: housing\ncontainers: [{ image: "${ECR}:1"${container} }]\ndeploy:\n  endpoint: housing\n${deploy}`

test.each([
  ['a canary on Inf1 instances', 'inf1.xlarge', '  traffic: { shift: canary, size: 50%, wait: 10m }\n', 'canary'],
  ['alarms beside Inf1 instances', 'inf1.6xlarge', '  alarms: [housing-5xx]\n', 'alarms'],
])('%s would be left out by SageMaker, and is refused at its place', async (_, type, more, what) => {
  const variants = `  variants: [{ name: main, instance_type: ml.${type}, instance_count: 2 }]\n`
  write('models/model.yaml', deployed(`${variants}${more}`))
  expect(await problemsOf()).toEqual([
    expect.stringMatching(new RegExp(`^models/model\\.yaml:6: deploy\\..*would leave out ${what} without a word`)),
  ])
  write('models/model.yaml', deployed(variants))
  expect(await problemsOf()).toEqual([])
})

test('guardrails of one environment alone are told where they are written', async () => {
  const of = (more: string) =>
    deployed(
      `  variants: [{ name: main, instance_type: ml.m5.xlarge, instance_count: 2 }]\n  environments:\n    qa: {}\n    prod: { ${more} }\n`,
      ', product_id: abc',
    )
  write('models/model.yaml', of('traffic: { shift: linear, size: 50%, wait: 10m }, alarms: [housing-5xx]'))
  expect(await problemsOf()).toEqual([
    expect.stringMatching(/^models\/model\.yaml:8: .*AWS Marketplace.*leave out linear and alarms without a word/),
  ])
  write('models/model.yaml', of('traffic: { shift: all_at_once }, alarms: null'))
  expect(await problemsOf()).toEqual([])
})

test('instance types and images that are newer than this release are taken, each with a notice and what may have been meant', async () => {
  write(
    'models/model.yaml',
    `${PLAIN}realtime_instance_types: [ml.m5.xlarge, ml.m99z.xlarge, ml.m5.3xlarge]
transform_instance_types: [ml.t2.medium]
deploy:
  endpoint: housing
  variants: [{ name: main, instance_type: ml.g5.xlarge, ami: al2-ami-sagemaker-inference-gpu-3 }]
  environments:
    prod: { variants: [{ name: main, instance_type: ml.p7-x100.48xlarge }] }
`,
  )
  const { problems, notices } = await check()
  expect(problems).toEqual([])
  const told = notices.map(({ at, message, help }) => `${at.line}:${at.column} ${message.split(' is not')[0]} ${help}`)
  expect(told).toEqual([
    '3:41 realtime_instance_types[1]: "ml.m99z.xlarge" did you mean `ml.m4.xlarge`?',
    '3:57 realtime_instance_types[2]: "ml.m5.3xlarge" did you mean `ml.m5.xlarge`?',
    '4:28 transform_instance_types[0]: "ml.t2.medium" SageMaker offered it for endpoints only',
    '7:57 deploy.variants[0].ami: "al2-ami-sagemaker-inference-gpu-3" did you mean `al2-ami-sagemaker-inference-gpu-2`?',
    '9:38 deploy.environments.prod.variants[0].instance_type: "ml.p7-x100.48xlarge" did you mean `ml.p6-b200.48xlarge`?',
  ])
})
