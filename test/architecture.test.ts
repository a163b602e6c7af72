import { readdirSync, readFileSync } from 'node:fs'
import ts from 'node:module'
import { join, posix, relative } from 'node:path'
import { expect, test } from '@jest/globals'

// The import rule of CONTRIBUTING.md, kept by reading the sources: who may import whom, and where the world begins.
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => posix.join('src', name.split('\\').join('/')))

/** What each part may import besides itself. A part is a folder of src, or a file that stands alone. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  ports: ['errors'],
  inputs: ['errors'],
  markdown: ['errors', 'ports'],
  manifest: ['errors', 'ports'],
  metrics: ['errors', 'ports', 'manifest'],
  registry: ['errors', 'ports', 'manifest', 'metrics', 'markdown'],
  register: ['errors', 'ports', 'inputs', 'manifest', 'metrics', 'markdown', 'registry'],
  deploy: ['errors', 'ports', 'inputs', 'manifest', 'metrics', 'markdown', 'registry'],
  approve: ['errors', 'ports', 'inputs', 'metrics', 'markdown', 'registry'],
  status: ['errors', 'ports', 'inputs', 'metrics', 'markdown', 'registry'],
  package: ['errors', 'ports', 'inputs', 'manifest', 'metrics', 'markdown', 'registry'],
  update: ['errors', 'ports', 'inputs', 'manifest', 'metrics', 'markdown', 'registry'],
  aws: ['errors', 'ports'],
  github: ['errors', 'ports'],
  main: FILES.map(partOf),
}

/** Where values of a package may be used; types are free anywhere. */
const PACKAGES: readonly { readonly name: RegExp; readonly parts: readonly string[] }[] = [
  { name: /^@(aws-sdk|smithy)\//, parts: ['aws'] },
  { name: /^@(actions|octokit)\//, parts: ['github'] },
  { name: /^(yaml|zod)$/, parts: ['manifest'] },
]

// Hashing and path arithmetic ask the world nothing.
const FREE_BUILTINS = ['node:crypto', 'node:path', 'node:util']
const WORLD = ['aws', 'github', 'main']

interface Import {
  readonly file: string
  readonly from: string
  readonly isTypeOnly: boolean
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(file, 'utf8'))
  const statements = text.matchAll(/^(?:import|export) (type )?([^'";]*? from )?'([^']+)'/gm)
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [
    ...[...statements].map(([, type, names = '', from = '']) => ({
      file,
      from,
      isTypeOnly: type !== undefined || areTypes(names),
    })),
    ...[...dynamic].map(([, from = '']) => ({ file, from, isTypeOnly: false })),
  ]
}

/** `{ type One, type Other } from `: every name is a type's. */
function areTypes(names: string): boolean {
  const listed = /^\{([^}]*)\} from $/.exec(names.replace(/\s+/g, ' '))?.[1]?.split(',') ?? []
  const given = listed.map((name) => name.trim()).filter((name) => name !== '')
  return given.length > 0 && given.every((name) => name.startsWith('type '))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

// What a mode asks of the world stands beside the mode, and is as free to import as src/ports.ts.
function partOf(file: string): string {
  if (file.endsWith('/ports.ts')) return 'ports'
  const [, first = ''] = file.split('/')
  return first.replace(/\.ts$/, '')
}

const IMPORTS = FILES.flatMap(importsOf)

test('the reader of imports finds them', () => {
  expect(IMPORTS.length).toBeGreaterThan(FILES.length)
  expect(IMPORTS.filter(({ file }) => file === 'src/aws/clients.ts').map(({ from }) => from)).toEqual(
    expect.arrayContaining(['@aws-sdk/client-sagemaker', '../errors.js', './s3.js']),
  )
})

test('every part of src has its rule', () => {
  expect([...new Set(FILES.map(partOf))].filter((part) => ALLOWED[part] === undefined)).toEqual([])
})

test('each part imports only what stands below it', () => {
  const broken = IMPORTS.filter(({ from }) => from.startsWith('.')).filter(({ file, from }) => {
    const target = partOf(posix.join(posix.dirname(file), from.replace(/\.js$/, '.ts')))
    return target !== partOf(file) && !ALLOWED[partOf(file)]?.includes(target)
  })
  expect(broken).toEqual([])
})

test('only main imports the world', () => {
  const broken = IMPORTS.filter(({ file, from }) => partOf(file) !== 'main' && /\.\.\/(aws|github)\//.test(from))
  expect(broken.filter(({ file, from }) => !from.includes(`/${partOf(file)}/`))).toEqual([])
})

test('values of a package are used in its own part alone', () => {
  const broken = IMPORTS.filter(({ file, from, isTypeOnly }) => {
    const rule = PACKAGES.find(({ name }) => name.test(from))
    return rule && !isTypeOnly && !rule.parts.includes(partOf(file))
  })
  expect(broken).toEqual([])
})

test('every package that src imports is one of package.json', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const names = IMPORTS.filter(({ from }) => !/^(\.|node:)/.test(from)).map(
    ({ from }) => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0],
  )
  expect([...new Set(names)].filter((name) => name !== undefined && !(name in dependencies))).toEqual([])
})

test("Node's own modules are imported where the world begins, by their full name", () => {
  const builtins = IMPORTS.filter(({ from }) => ts.isBuiltin(from))
  expect(builtins.filter(({ from }) => !from.startsWith('node:'))).toEqual([])
  const broken = builtins.filter(
    ({ file, from, isTypeOnly }) => !isTypeOnly && !WORLD.includes(partOf(file)) && !FREE_BUILTINS.includes(from),
  )
  expect(broken).toEqual([])
})

test('the environment, the clock, timers and chance are asked where the world begins', () => {
  const asks =
    /\bprocess\.\w|\bDate\.now\(|\bnew Date\(\)|\bset(Timeout|Interval|Immediate)\(|\bMath\.random\(|\bfetch\(|\bconsole\.(log|info|warn|error|debug|trace)\b/
  const broken = FILES.filter((file) => !WORLD.includes(partOf(file))).flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, index) => (asks.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(broken).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const long = FILES.map((file) => ({
    file: relative('.', join(file)),
    lines: readFileSync(file, 'utf8').split('\n').length,
  }))
  expect(long.filter(({ lines }) => lines > 251)).toEqual([])
})
