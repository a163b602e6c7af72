import { readdirSync, readFileSync } from 'node:fs'
import ts from 'node:module'
import { join, posix, relative } from 'node:path'
import { expect, test } from '@jest/globals'

// The import rule of docs/architecture.md, kept by reading the sources: who may import whom, and where the world begins.
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => posix.join('src', name.split('\\').join('/')))

const MODES = ['register', 'package', 'update', 'approve', 'deploy', 'status', 'policies', 'list', 'doctor']

/** What may know the world: AWS, GitHub, files, the environment, the clock. */
const WORLD = ['aws', 'github', 'candidate', 'run', 'shell', 'cli', 'index', ...MODES.map((mode) => `run of ${mode}`)]

const BELOW_MODES = [
  'errors',
  'language',
  'ports',
  'permissions',
  'text',
  'manifest',
  'metrics',
  'evidence',
  'markdown',
  'registry',
  'report',
  'inputs',
]

/**
 * What each part may import besides itself, from the bottom to the top. A part is a folder of src or a file that stands
 * alone; of a mode, `run.ts` and `run/` are a part of their own, since they alone touch the world. A mode's `ports.ts`, what it
 * asks of the world, is as free to import as src/ports.ts.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  language: [],
  ports: ['errors'],
  // Which statement a call needs, in whose policy: what refusals advise and what `mode: policies` prints is the same.
  permissions: ['language'],
  text: ['errors', 'language'],
  manifest: ['errors', 'language', 'text'],
  metrics: ['errors', 'language', 'text', 'manifest'],
  evidence: ['errors', 'language', 'text', 'manifest', 'metrics'],
  markdown: ['errors', 'language'],
  registry: ['errors', 'language', 'ports', 'permissions', 'text', 'manifest', 'metrics', 'evidence', 'markdown'],
  report: ['errors', 'language', 'ports', 'text', 'manifest', 'metrics', 'evidence', 'markdown', 'registry'],
  inputs: ['errors', 'language'],
  ...Object.fromEntries(MODES.map((mode) => [mode, BELOW_MODES])),
  aws: ['errors', 'language', 'ports', 'permissions'],
  github: ['errors', 'language', 'ports'],
  candidate: ['errors', 'language', 'ports', 'text', 'manifest', 'metrics', 'evidence', 'registry', 'github'],
  run: [...BELOW_MODES, 'aws', 'github', 'candidate'],
  ...Object.fromEntries(
    MODES.map((mode) => [`run of ${mode}`, [...BELOW_MODES, mode, 'aws', 'github', 'candidate', 'run']]),
  ),
  shell: [...BELOW_MODES, 'aws', 'github', 'candidate', 'run', ...MODES.map((mode) => `run of ${mode}`)],
  // Parts of modes that ask nobody: it has no credentials, and AWS is out of its reach.
  cli: [...BELOW_MODES, 'github', 'candidate', 'run', ...MODES, ...MODES.map((mode) => `run of ${mode}`)],
  index: ['shell', 'cli'],
}

/** Where values of a package may be used; types are free anywhere. */
const PACKAGES: readonly { readonly name: RegExp; readonly parts: readonly string[] }[] = [
  { name: /^@(aws-sdk|smithy)\//, parts: ['aws'] },
  { name: /^@(actions|octokit)\//, parts: ['github'] },
  { name: /^yaml$/, parts: ['text', 'manifest'] },
  // Manifests, and what other jobs of a matrix left: both are foreign data that a schema lets in.
  { name: /^zod$/, parts: ['manifest', 'register'] },
]

// Hashing, path arithmetic and a pattern that is stopped in time ask the world nothing.
const FREE_BUILTINS = ['node:crypto', 'node:path', 'node:util', 'node:vm']

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

function partOf(file: string): string {
  const [, first = '', second = '', ...rest] = file.replace(/\.ts$/, '').split('/')
  if (first !== 'modes') return first
  if (rest.length === 1 && rest[0] === 'ports') return 'ports'
  return rest[0] === 'run' ? `run of ${second}` : second
}

const IMPORTS = FILES.flatMap(importsOf)

test('the reader of imports finds them', () => {
  expect(IMPORTS.length).toBeGreaterThan(FILES.length)
  expect(IMPORTS.filter(({ file }) => file === 'src/aws/clients-on-demand.ts').map(({ from }) => from)).toEqual(
    expect.arrayContaining(['../ports.js', './s3/artifact-store.js']),
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

test('no file imports itself by way of others, types included', () => {
  const targets = new Map(
    FILES.map((file) => [
      file,
      IMPORTS.filter((one) => one.file === file && one.from.startsWith('.')).map(({ from }) =>
        posix.join(posix.dirname(file), from.replace(/\.js$/, '.ts')),
      ),
    ]),
  )
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const queue = [...(targets.get(from) ?? [])]
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      queue.push(...(targets.get(file) ?? []))
    }
    return seen
  }
  expect(FILES.filter((file) => reached(file).has(file))).toEqual([])
})

test('no folder is a store: at most 25 files', () => {
  const counts = new Map<string, number>()
  for (const file of FILES) counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > 25)).toEqual([])
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
  // The one timer below: aws and github give up in the same way, and neither may import the other.
  const free = (file: string) => WORLD.includes(partOf(file)) || file.endsWith('src/language/within.ts')
  const broken = FILES.filter((file) => !free(file)).flatMap((file) =>
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
