import { describe, expect, test } from '@jest/globals'
import { readManifests } from '../../src/manifest/read.js'
import { expectLinear } from '../lanes/growth.js'
import { SMALLEST } from './manifests.js'

const LIMIT = 64 * 1024
const fill = (piece: string, { before = '', after = '' } = {}) => {
  const room = LIMIT - Buffer.byteLength(before) - Buffer.byteLength(after)
  return before + piece.repeat(Math.floor(room / Buffer.byteLength(piece))) + after
}
const numbered = (piece: (index: number) => string, { before = '', after = '' } = {}) => {
  let text = before
  for (let index = 0; text.length + 40 < LIMIT; index++) text += piece(index)
  return text + after
}

const BOMBS: Readonly<Record<string, string>> = {
  'lists in lists': fill('['),
  'environments without end, each requiring the one before': numbered(
    (index) => `    e${index}: { requires: e${index - 1} }\n`,
    { before: `${SMALLEST}deploy:\n  endpoint: churn\n  environments:\n` },
  ),
  'a hundred environments, each with ten bad variants': `${SMALLEST}deploy:\n  endpoint: churn\n  environments:\n${Array.from(
    { length: 100 },
    (_, index) =>
      `    e${index}: { requires: x${index}, variants: [${'{ name: a, startup_timeout: 1s }, '.repeat(10)}] }\n`,
  ).join('')}`,
  'mappings in mappings (ends the process, when composed)': fill('{'),
  'lists and mappings in turn': fill('[{'),
  'lists in lists, closed': '['.repeat(LIMIT / 2) + ']'.repeat(LIMIT / 2),
  'list items in one line': fill('- '),
  'explicit keys in one line': fill('? '),
  'keys in one line': fill('a: '),
  'block mappings, each deeper': Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'commas only': fill(',', { before: '[', after: ']' }),
  'closing brackets only': fill(']'),
  'double quotes only': fill('"'),
  'single quotes only': fill("'"),
  'a quote that never ends': fill('x\n', { before: 'a: "' }),
  'a quote full of escapes': fill('\\n', { before: 'a: "', after: '"' }),
  'a quote full of bad escapes': fill('\\q', { before: 'a: "', after: '"' }),
  'bad escapes in many quotes': fill('- "\\q\\q\\q\\q"\n'),
  'a quote of line breaks': fill('\n', { before: 'a: "', after: '"' }),
  anchors: fill('&a '),
  'anchors on values': fill('&a 1, ', { before: 'a: [', after: ']' }),
  aliases: fill('*a '),
  'aliases that would grow nine times each': Array.from(
    { length: 60 },
    (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
  ).join('\n'),
  tags: fill('! '),
  'one long tag': fill('!'),
  'tags on values': fill('!!str 1, ', { before: 'a: [', after: ']' }),
  directives: fill('%a\n'),
  documents: fill('---\n'),
  'document ends': fill('...\n'),
  'empty lines': fill('\n'),
  'lines of a space': fill(' \n'),
  spaces: fill(' '),
  tabs: fill('\t'),
  'tabs as indent': fill('\t- a\n'),
  'carriage returns': fill('\r'),
  'nothing but comment signs': fill('#'),
  'comments behind values': fill('a: 1 # x\n'),
  'the same key again and again': fill('a: 1\n'),
  'keys without values': numbered((index) => `k${index}:\n`),
  'keys nobody knows': numbered((index) => `k${index}: 1\n`),
  'keys nearly as known ones': numbered((index) => `content_typess${index}: [text/csv]\n`, { before: SMALLEST }),
  'environment without end': numbered((index) => `K${index}: a, `, {
    before: 'group: a\ncontainers: [{ image: a, environment: {',
    after: 'Z: a}}]\n',
  }),
  'metadata with bad keys': numbered((index) => `"k,${index}": a, `, {
    before: `${SMALLEST}metadata: {`,
    after: '}\n',
  }),
  'metrics with empty gates': numbered((index) => `m${index}: {gate: {}}, `, {
    before: `${SMALLEST}metrics: {report: e, values: {`,
    after: '}}\n',
  }),
  'a primary metric nearly as many others': numbered((index) => `metric${index}: {}, `, {
    before: `${SMALLEST}metrics: {report: e, primary: metricx, values: {`,
    after: '}}\n',
  }),
  'misspelt instance types': fill('ml.m5.xlarg,', { before: `${SMALLEST}realtime_instance_types: [`, after: ']\n' }),
  'containers of one name': fill('- {image: a, name: b}\n', { before: 'group: g\ncontainers:\n' }),
  'numbers in hexadecimal': fill('0x1, ', { before: 'a: [', after: ']' }),
  'one long number': fill('9', { before: 'a: ' }),
  'a long group': fill('a-', { before: 'group: ' }),
  'a long image': fill('a/', { before: 'group: a\ncontainers: [{image: ', after: '}]' }),
  'a long way up': fill('../', {
    before: 'group: a\ncontainers: [{image: a, model_data: s3://acme-ml/',
    after: '.tar.gz}]',
  }),
  'a long description': fill('x', { before: `${SMALLEST}description: ` }),
  'a folded text': fill('  x\n', { before: `${SMALLEST}description: >\n` }),
  'a text broken over lines': fill(' x\n', { before: `${SMALLEST}description:\n` }),
  'spaces before a value': fill(' ', { before: 'a:', after: 'b' }),
  'hyper-parameters without end': numbered((index) => `k${index}: ${index}, `, {
    before: `${SMALLEST}hyper_parameters: {`,
    after: '}\n',
  }),
  'tags with bad keys': numbered((index) => `"aws:${index}": a, `, { before: `${SMALLEST}tags: {`, after: '}\n' }),
  'model data of one channel': fill('{channel: a, uri: s3://acme-ml/a, type: prefix}, ', {
    before: `${SMALLEST}    additional_model_data: [`,
    after: ']\n',
  }),
  'specifications of one name': fill('  - {name: a, containers: [{name: x}, {}]}\n', {
    before: `${SMALLEST}additional_specifications:\n`,
  }),
  'a container of an old kind, again and again': fill('- {Image: a, ModelDataUrl: b}\n', {
    before: 'group: g\ncontainers:\n',
  }),
  'reports nobody knows': numbered((index) => `r${index}: a.json, `, { before: `${SMALLEST}reports: {`, after: '}\n' }),
  'metrics of a card without a type': fill('{name: a, value: 1}, ', {
    before: `${SMALLEST}model_card: {evaluation_details: [{name: a, metric_groups: [{name: a, metric_data: [`,
    after: ']}]}]}\n',
  }),
  'metrics of a card of the wrong type': fill('{name: a, type: matrix, value: 1}, ', {
    before: `${SMALLEST}model_card: {evaluation_details: [{name: a, metric_groups: [{name: a, metric_data: [`,
    after: ']}]}]}\n',
  }),
  'a matrix without end': fill('[1,2],', {
    before: `${SMALLEST}model_card: {evaluation_details: [{name: a, metric_groups: [{name: a, metric_data: [{name: a, type: matrix, value: [`,
    after: ']}]}]}]}\n',
  }),
  'the inputs of a model as broken JSON': fill('[', { before: `${SMALLEST}    data_input_config: '`, after: "'\n" }),
  'the inputs of a model nested without end': `${SMALLEST}    data_input_config: '${'['.repeat(8000)}${']'.repeat(8000)}x'\n`,
  'a source URI of signs': fill('=', { before: `${SMALLEST}source_uri: x` }),
  'a card as a path that goes up': fill('../', { before: `${SMALLEST}model_card: https:` }),
  'control characters': fill('\u0001'),
  'replacement characters': fill('\uFFFD'),
  'more than the limit': 'x'.repeat(LIMIT + 1),
}

describe('a hostile file of 64 KiB is refused, with a place', () => {
  test.each(Object.keys(BOMBS))('%s', (name) => {
    const text = BOMBS[name] ?? ''
    const { manifests, problems } = readManifests({ files: [{ path: 'model.yaml', text }] })
    expect(manifests).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(21)
    for (const { at } of problems) expect(at.line >= 1 && at.column >= 1).toBe(true)
  })
})

test.each([
  'keys nobody knows',
  'metadata with bad keys',
  'environment without end',
  'metrics with empty gates',
  'lists in lists',
  'model data of one channel',
  'specifications of one name',
  'metrics of a card of the wrong type',
  'hyper-parameters without end',
])('%s: the work grows with the size, not with its square', (name) => {
  const whole = BOMBS[name] ?? ''
  // A cut text is still read, and refused.
  expectLinear(
    name,
    (size) => whole.slice(0, size),
    (text) => readManifests({ files: [{ path: 'model.yaml', text }] }),
    whole.length / 4,
  )
})

test('no key reaches the prototype of anything', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const text of [`${SMALLEST}${key}: { polluted: x }\n`, `${SMALLEST}metadata: { ${key}: { polluted: x } }\n`]) {
      expect(readManifests({ files: [{ path: 'm', text }] }).manifests).toEqual([])
    }
    expect(readManifests({ files: [{ path: 'm', text: SMALLEST }], set: `metadata.${key}=x` }).manifests).toEqual([])
    expect(readManifests({ files: [{ path: 'm', text: SMALLEST }], set: `metadata={"${key}":"x"}` }).manifests).toEqual(
      [],
    )
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
