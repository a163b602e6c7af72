import { describe, expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import { unexpected } from '../../src/modes/deploy/apply/smoke/expectation.js'
import { aFile, DEPLOY } from './manifest.js'
import { sentence, World } from './world.js'

const json = (value: unknown) => ({ status: 200, body: Buffer.from(JSON.stringify(value)) })
const text = (body: string) => ({ status: 200, body: Buffer.from(body) })

describe('what an answer must be', () => {
  test.each([
    ['any answer of 200', text('0.83'), {}],
    [
      'a refusal that is expected',
      { status: 400, body: Buffer.from('no number') },
      { http_status: 400, matches: 'number' },
    ],
    [
      'a number within its bounds',
      json({ predictions: [{ score: 0.5 }] }),
      { json: 'predictions[0].score', at_least: 0, at_most: 0.5 },
    ],
    ['the last of a list', json([1, 2, 3]), { json: '[-1]', equals: 3 }],
    ['a text', json({ 'a.b': 'setosa' }), { json: '"a.b"', equals: 'setosa' }],
    ['false', json({ spam: false }), { json: 'spam', equals: false }],
    ['a key that only has to be there', json({ embeddings: [[1]] }), { json: 'embeddings' }],
    ['a number as the whole answer, as XGBoost gives it', text('0.83\n'), { at_least: 0.5 }],
    ['a word as the whole answer', text(' setosa\n'), { equals: 'setosa' }],
    ['a part of the answer', text('label=cat;p=0.9'), { matches: 'label=(cat|dog)' }],
    ['an answer of an asynchronous endpoint, whose status nobody tells', { body: Buffer.from('1') }, { equals: 1 }],
  ])('%s is as expected', (_, answer, expected) => {
    expect(unexpected(answer, expected)).toBeUndefined()
  })

  test.each([
    [
      'another status',
      { status: 500, body: Buffer.from('KeyError: age') },
      {},
      'was answered with 500 `KeyError: age`, and 200 is expected',
    ],
    [
      '200 where a refusal is expected',
      text('0.1'),
      { http_status: 400 },
      'was answered with 200 `0.1`, and 400 is expected',
    ],
    ['no JSON', text('oops'), { json: 'a' }, 'was answered with what is no JSON: `oops`'],
    ['no such path', json({ a: 1 }), { json: 'b' }, 'was answered with JSON that has no b: `{"a":1}`'],
    [
      'two readings of a path',
      json({ 'a.b': 1, a: { b: 2 } }),
      { json: 'a.b' },
      'was answered with JSON that has more than one a.b: `{"a.b":1,"a":{"b":2}}`',
    ],
    [
      'a list where a value is asked',
      json({ a: [1] }),
      { json: 'a', at_least: 0 },
      'was answered with a list at a, not with a value',
    ],
    [
      'too small',
      json({ a: 0.1 }),
      { json: 'a', at_least: 0.5 },
      'is not as expected: a is `0.1`, and at least 0.5 is expected',
    ],
    ['too large', text('2'), { at_most: 1 }, 'is not as expected: the answer is `2`, and at most 1 is expected'],
    [
      'not a number',
      json({ a: null }),
      { json: 'a', at_most: 1 },
      'is not as expected: a is `null`, and at most 1 is expected',
    ],
    [
      'NaN, as Python writes it',
      text('{"a": NaN}'),
      { json: 'a', at_least: 0 },
      'is not as expected: a is `NaN`, and at least 0 is expected',
    ],
    ['nothing at all', text(''), { at_least: 0 }, 'is not as expected: the answer is ``, and at least 0 is expected'],
    [
      'a number that is a text',
      json({ a: '1' }),
      { json: 'a', equals: 1 },
      'is not as expected: a is `1`, and `1` is expected',
    ],
    [
      'unmatched',
      text('cow'),
      { matches: '^(cat|dog)$' },
      'is not as expected: the answer is `cow`, which `^(cat|dog)$` does not match',
    ],
  ])('%s is said', (_, answer, expected, said) => {
    expect(unexpected(answer, expected)).toBe(said)
  })

  test('a pattern that would try for ever is stopped and named', () => {
    expect(unexpected(text(`${'a'.repeat(50)}b`), { matches: '^(a+)+$' })).toContain(
      'was not through with it after 1000 ms',
    )
  })

  test('a foreign answer stands on one line and shortened', () => {
    const said = unexpected({ status: 500, body: Buffer.from(`::error::x\n\u202e${'y'.repeat(5000)}`) }, {}) ?? ''
    expect(said.length).toBeLessThan(400)
    expect(said).not.toMatch(/\n|\u202e/)
  })
})

const SAMPLE = { payload: 'tests/sample.csv', content_type: 'text/csv' }

async function deployed(smoke_test: object, world: World, over: object = {}) {
  return world.deploy({ file: aFile({ ...DEPLOY, ...over, smoke_test }) })
}

function aWorld(): World {
  const world = new World()
  world.register()
  return world
}

describe('the smoke test of a deployment', () => {
  test('each request goes to each variant, and the log says how many', async () => {
    const world = aWorld()
    const asked: (string | undefined)[] = []
    world.invocations.answer = ({ targetVariant }) => {
      asked.push(targetVariant)
      return { status: 200, body: '{"score": 0.4}' }
    }
    const [variant] = DEPLOY.variants ?? []
    const variants = [variant, { ...variant, name: 'second' }]
    const requests = [{ payload: 'a.csv' }, { payload: 'b.csv', expect: { json: 'score', at_most: 0.5 } }]
    const result = await deployed({ content_type: 'text/csv', requests }, world, { variants })
    expect(result.outcome.kind).toBe('deployed')
    expect(asked).toEqual([variant?.name, 'second', variant?.name, 'second'])
    expect(result.checks.find(({ title }) => title === 'Smoke test')?.detail).toBe(
      '4 requests answered, the slowest after 20 ms',
    )
  })

  test('the variant that fails is named, and what served before comes back', async () => {
    const world = aWorld()
    await world.deploy({})
    world.register()
    world.invocations.answer = () => ({ status: 200, body: '2' })
    const result = await world.deploy({
      model: 'churn@v2',
      file: aFile({ ...DEPLOY, smoke_test: { ...SAMPLE, expect: { at_most: 1 } } }),
    })
    expect(result.outcome.kind).toBe('rolled-back')
    expect(sentence(result)).toContain(
      '`tests/sample.csv` is not as expected: the answer is `2`, and at most 1 is expected',
    )
    expect(world.served()).toBe(1)
  })

  test('a run that finds the version serving makes the test, since the run before may have been killed', async () => {
    const world = aWorld()
    await world.deploy({})
    world.invocations.answer = () => ({ status: 503, body: '' })
    const result = await deployed(SAMPLE, world)
    expect(result.outcome.kind).toBe('failed')
    expect(sentence(result)).toContain('It served before this run began')
    expect(world.served()).toBe(1)
  })

  test.each([
    'throttled',
    'unreachable',
    'unknown-outcome',
    'access-denied',
  ] as const)('a request that cannot be made (%s) is unknown: the deployment stands, with a warning', async (kind) => {
    const world = aWorld()
    let tries = 0
    world.invocations.answer = () => {
      tries += 1
      throw new CallFailure(kind, 'sagemaker:InvokeEndpoint', 'no')
    }
    const result = await deployed(SAMPLE, world)
    expect(result.outcome.kind).toBe('deployed')
    expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'No smoke test' }))
    expect(tries).toBe(kind === 'access-denied' ? 1 : 3)
  })

  test('one lost request is sent again', async () => {
    const world = aWorld()
    let tries = 0
    world.invocations.answer = () => {
      tries += 1
      if (tries === 1) throw new CallFailure('unreachable', 'sagemaker:InvokeEndpoint', 'read ECONNRESET')
      return { status: 200, body: '1' }
    }
    const result = await deployed(SAMPLE, world)
    expect(result.checks).toContainEqual(expect.objectContaining({ level: 'passed', title: 'Smoke test' }))
  })
})

describe('of an asynchronous endpoint', () => {
  const ASYNC = { async: {}, endpoint: 'slow' }
  const of = (world: World, smoke_test: object, more: object = {}) =>
    world.deploy({
      file: aFile({ ...DEPLOY, ...ASYNC, smoke_test }),
      asyncOutputS3Uri: 's3://acme-answers',
      ...more,
    })

  test('the answer is waited for, and must be as expected', async () => {
    const world = aWorld()
    let first: Date | undefined
    world.answers = (uri, at) => {
      first ??= at
      return uri.endsWith('/1.out') && at.getTime() - first.getTime() > 60_000 ? '0.7' : undefined
    }
    const result = await of(world, { ...SAMPLE, expect: { at_least: 0.5 } })
    expect(result.outcome.kind).toBe('deployed')
    expect(result.checks.find(({ title }) => title === 'Smoke test')?.detail).toMatch(/^answered after 6\d s$/)
  })

  test('what the container refused is read from the place of failures', async () => {
    const world = aWorld()
    world.answers = (uri) => (uri.endsWith('/1-error.out') ? 'Received server error (500) from model' : undefined)
    const result = await of(world, SAMPLE)
    expect(result.outcome.kind).toBe('failed')
    expect(sentence(result)).toContain('failed: `Received server error (500) from model`')
  })

  test('no answer in time is a failure', async () => {
    const result = await of(aWorld(), { ...SAMPLE, max_latency: '90s' })
    expect(result.outcome.kind).toBe('failed')
    expect(sentence(result)).toMatch(/had no answer after 9\d s/)
  })

  test('answers that the role may not read are unknown', async () => {
    const world = aWorld()
    world.answers = () => new CallFailure('access-denied', 's3:GetObject', 'Access Denied')
    const result = await of(world, { ...SAMPLE, max_latency: '90s' })
    expect(result.outcome.kind).toBe('deployed')
    expect(result.checks).toContainEqual(expect.objectContaining({ level: 'warning', title: 'No smoke test' }))
  })

  test('a cancel while it waits writes no stage, and the next run makes the test', async () => {
    const world = aWorld()
    const cancel = new AbortController()
    world.answers = () => {
      cancel.abort()
      return undefined
    }
    const result = await of(world, SAMPLE, { options: { signal: cancel.signal } })
    expect(result.outcome.kind).toBe('cancelled')
    expect(sentence(result)).toContain('before its smoke test came to an end')
    expect(world.version(1).ModelLifeCycle).toBeUndefined()
    world.answers = () => '1'
    expect((await of(world, SAMPLE)).outcome.kind).toBe('current')
    expect(world.version(1).ModelLifeCycle).toBeDefined()
  })

  test('a payload that does not fit in a request is refused before anything is touched', async () => {
    const world = aWorld()
    const result = await of(world, SAMPLE, { payload: new Uint8Array(128_001) })
    expect(result.outcome.kind).toBe('refused')
    expect(sentence(result)).toContain('`tests/sample.csv` has 128001 bytes')
    expect(world.served()).toBeUndefined()
  })
})
