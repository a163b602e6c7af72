import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { expectGolden } from './golden.js'
import { Laptop } from './laptop.js'

const MANIFEST = `group: churn
containers:
  - image: 141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1
    model_data: s3://acme-ml/churn/model.tar.gz
content_types: [text/csv]
response_types: [text/csv]
metrics:
  report: evaluation.json
  primary: auc
  values:
    auc: { path: auc, goal: maximize, gate: { min: 0.8, max_regression: 1% } }
    latency: { path: latency, goal: minimize, unit: ms, gate: { max: 50, level: warn } }
`
const report = (values: object): string => `${JSON.stringify(values)}\n`

let laptop: Laptop
beforeEach(() => {
  laptop = new Laptop()
})
afterEach(() => laptop.close())

describe('compared with the base branch in git', () => {
  test('a worse model fails its gate against the report on main, and the table says so in words', async () => {
    laptop
      .write({ 'churn/model.yaml': MANIFEST, 'churn/evaluation.json': report({ auc: 0.91, latency: 40 }) })
      .commit('main')
    laptop.write({ 'churn/evaluation.json': report({ auc: 0.88, latency: 60, recall: 0.7 }) })
    const { code, out, err } = await laptop.run(['preview'])
    expect(code).toBe(1)
    expect(err).toBe('')
    expectGolden('preview-worse.txt', out)
  })

  test('a better model is told of as better, from a folder below the root as well', async () => {
    laptop
      .write({ 'churn/model.yaml': MANIFEST, 'churn/evaluation.json': report({ auc: 0.88, latency: 40 }) })
      .commit('main')
    laptop.commit('better').write({ 'churn/evaluation.json': report({ auc: 0.91, latency: 40 }) })
    const below = await laptop.run(['preview', 'model.yaml'], { in: 'churn' })
    const above = await laptop.run(['preview', 'churn/model.yaml'])
    expect(below).toEqual(above)
    expect(below.code).toBe(0)
    expectGolden('preview-better.txt', below.out)
  })

  test('a gate that is loosened counts as it is on main', async () => {
    laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.7, latency: 40 }) }).commit('main')
    laptop.write({ 'model.yaml': MANIFEST.replace('min: 0.8', 'min: 0.5') })
    const { code, out } = await laptop.run(['preview'])
    expect(code).toBe(1)
    expect(out).toContain('Loosened gate: auc.min 0.8 → 0.5; the stricter one counts.')
    expect(out).toContain('failed: at least 0.80')
  })

  test('a report that main has not is compared with nothing, and that is said', async () => {
    laptop.write({ 'README.md': '' }).commit('main')
    laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.9, latency: 40 }) })
    const { code, out, err } = await laptop.run(['preview'])
    expect(code).toBe(0)
    expect(err).toContain('evaluation.json on main: there is no such file')
    expect(out).toContain('not judged: needs the registry')
  })

  test('the branch that origin calls its default comes first, and --base names another', async () => {
    laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.9, latency: 40 }) }).commit('main')
    laptop.write({ 'evaluation.json': report({ auc: 0.95, latency: 40 }) }).commit('trunk')
    laptop.git('update-ref', 'refs/remotes/origin/trunk', 'trunk')
    laptop.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect((await laptop.run(['preview'])).out).toContain('evaluation.json on trunk')
    expect((await laptop.run(['preview', '--base', 'main'])).out).toContain('evaluation.json on main')
    const unknown = await laptop.run(['preview', '--base', '--upload-pack=x'])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('--base: git knows no branch, tag or commit "--upload-pack=x" here')
  })
})

describe('compared with a report that is named', () => {
  test('the gates are judged against it, in a repository or outside of one', async () => {
    laptop.write({
      'model.yaml': MANIFEST,
      'evaluation.json': report({ auc: 0.88, latency: 40 }),
      'last.json': report({ auc: 0.91, latency: 40 }),
    })
    const { code, out } = await laptop.run(['preview', '--baseline', 'last.json'])
    expect(code).toBe(1)
    expect(out).toContain('auc 0.88, 3.3% worse than last.json')
    expect(out).toContain('failed: at most 1% less')
  })

  test('what is no report, is not there, or stands beside two manifests is wrong usage', async () => {
    laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.88, latency: 40 }), 'no.json': '"text"' })
    const no = await laptop.run(['preview', '--baseline', 'no.json'])
    const gone = await laptop.run(['preview', '--baseline', 'gone.json'])
    laptop.write({
      'b/model.yaml': MANIFEST.replace('churn', 'other'),
      'b/evaluation.json': report({ auc: 0.88, latency: 40 }),
    })
    const two = await laptop.run(['preview', '--baseline', 'no.json'])
    expect([no, gone, two].map(({ code }) => code)).toEqual([2, 2, 2])
    expect(no.err).toContain('no.json is no report of metrics')
    expect(gone.err).toContain('ENOENT')
    expect(two.err).toContain('there are 2 manifests')
  })
})

test('a manifest with a problem is not previewed: the problem is shown with its place', async () => {
  laptop.write({
    'model.yaml': MANIFEST.replace('content_types', 'content_typs'),
    'evaluation.json': report({ auc: 0.9, latency: 1 }),
  })
  const { code, out, err } = await laptop.run(['preview'])
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('model.yaml:5:1')
})

test('--json gives the report of the action, and whether the gates passed', async () => {
  laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.91, latency: 40 }) }).commit('main')
  const { code, out } = await laptop.run(['preview', '--json'])
  const told: unknown = JSON.parse(out)
  expect(code).toBe(0)
  expect(told).toMatchObject({
    schema: 1,
    gatesPassed: 'true',
    base: { name: 'main' },
    models: [{ manifest: 'model.yaml', baseline: { kind: 'report', name: 'evaluation.json on main' } }],
  })
})

test('--html writes a page with the comment, which loads nothing and runs nothing', async () => {
  laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.91, latency: 40 }) }).commit('main')
  const { code, err } = await laptop.run(['preview', '--html', 'page.html'])
  expect([code, err]).toEqual([0, expect.stringContaining('page.html')])
  const page = laptop.read('page.html')
  expect(page).toContain('<table>')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org)[^"]*\.(?:js|css)/)
  const refused = await laptop.run(['preview', '--html', 'no/such/folder.html'])
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/--html: .*ENOENT/)])
})

test('names from files move no cursor, start no colour and give the runner no command', async () => {
  const folder = '\u001b[2J\u202eevil'
  const values = { auc: 0.91, latency: 40, '::error::x': 2 }
  laptop.write({ [`${folder}/model.yaml`]: MANIFEST, [`${folder}/evaluation.json`]: report(values) }).commit('main')
  const { out, err } = await laptop.run(['preview', '--html', 'no/such'])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
  expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  expect(out).not.toMatch(/^\s*::/m)
  expect(out).toContain('\\u{1b}[2J\\u{202e}evil/model.yaml')
})

test('colours are for a terminal alone, and NO_COLOR and --no-color take them away', async () => {
  laptop.write({ 'model.yaml': MANIFEST, 'evaluation.json': report({ auc: 0.91, latency: 40 }) })
  const colour = async (args: readonly string[], env: Record<string, string>, isTerminal: boolean) =>
    (await laptop.run(['preview', ...args], { env, isTerminal })).out.includes('\u001b[')
  expect(await colour([], {}, true)).toBe(true)
  expect(await colour([], {}, false)).toBe(false)
  expect(await colour([], { NO_COLOR: '1' }, true)).toBe(false)
  expect(await colour([], { NO_COLOR: '' }, true)).toBe(true)
  expect(await colour(['--no-color'], {}, true)).toBe(false)
})
