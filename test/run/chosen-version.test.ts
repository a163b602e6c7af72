import { expect, test } from '@jest/globals'
import { chosenVersion, whyChosen } from '../../src/run/chosen-version.js'

const UNNAMED = { tag: undefined, eventVersion: { kind: 'unnamed' } } as const
const NAMED = { tag: undefined, eventVersion: { kind: 'named', model: 'churn@v2', from: 'the event' } } as const
const UNKNOWN = { tag: undefined, eventVersion: { kind: 'unknown', why: 'The payload names none.' } } as const

test('the input wins over whatever the event says, a payload that names nothing known among it', () => {
  for (const run of [UNNAMED, NAMED, UNKNOWN, { ...NAMED, tag: 'churn@v9' }])
    expect(chosenVersion(run, { model: 'churn@v1', tagsSelect: true })).toEqual({
      model: 'churn@v1',
      modelIsTag: false,
      from: 'the input `model`',
    })
})

test('what somebody named wins over the tag that the workflow was started on, and a tag selects only where tags do', () => {
  const run = { ...NAMED, tag: 'churn@v9' }
  expect(chosenVersion(run, { model: '', tagsSelect: true })).toMatchObject({ model: 'churn@v2', from: 'the event' })
  const tagged = { ...UNNAMED, tag: 'churn@v9' }
  expect(chosenVersion(tagged, { model: '', tagsSelect: true })).toEqual({
    model: 'churn@v9',
    modelIsTag: true,
    from: 'the git tag',
  })
  expect(chosenVersion(tagged, { model: '' })).toMatchObject({ model: '', from: undefined })
})

test("a tag's name is a tag's name, however it was handed over", () => {
  const tagged = { ...UNNAMED, tag: 'v12' }
  for (const model of ['v12', 'refs/tags/v12'])
    expect(chosenVersion(tagged, { model, tagsSelect: true }).modelIsTag).toBe(true)
})

test('an event that names nothing known is refused, with what to send', () => {
  expect(() => chosenVersion(UNKNOWN, { model: '' })).toThrow(
    expect.objectContaining({ code: 'invalid-input', hint: expect.stringContaining('{"model": "GROUP@vN"}') }),
  )
})

test('the log says what named the version, or what is taken where nothing does', () => {
  expect(whyChosen(chosenVersion(NAMED, { model: '' }), 'the newest')).toBe('Version: churn@v2, named by the event.')
  expect(whyChosen(chosenVersion(UNNAMED, { model: '' }), 'the newest')).toBe(
    'Version: the newest, since nothing names one.',
  )
})
