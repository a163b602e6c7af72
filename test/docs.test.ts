import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { convertWorkflowTemplate } from '@actions/workflow-parser/model/convert'
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer'
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { ACCOUNTS, drawing } from '../scripts/accounts-svg.mjs'
import { QUESTIONS } from '../scripts/probe/questions.js'
import { filled, pages, SHOWN } from '../scripts/readme.mjs'
import { globMatcher } from '../src/candidate/glob.js'
import { ERROR_CODES } from '../src/errors.js'
import { readManifests } from '../src/manifest/read.js'
import { authorize } from './emulator/iam/authorize.js'
import { refuseUnknown, type Statement } from './emulator/iam/policy.js'
import { policiesOf } from './harness/cloud-formation.js'
import { resourcesOf } from './harness/template.js'
import { deployed, runScript } from './infrastructure/doubles.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [posix.join(entry.parentPath.split('\\').join('/'), entry.name)] : [],
  )
const README = read('README.md')
const PAGES = pages()
const DOCUMENTS = [
  ...PAGES,
  'CHANGELOG.md',
  ...filesUnder('.github').filter((path) => path.endsWith('.md')),
  'infrastructure/README.md',
  ...[...filesUnder('examples'), ...filesUnder('test')].filter((path) => path.endsWith('/README.md')),
]
const WORKFLOWS = [...filesUnder('examples/workflows'), 'examples/quick-start/.github/workflows/register.yml']

/** The fenced blocks of a page, with the line before each. */
function blocksOf(text: string) {
  return [...text.matchAll(/(?:^|\n)([^\n]*)\n```(\w*)\n([\s\S]*?)\n```/g)].map(
    ([, before = '', language = '', body = '']) => ({ before, language, body }),
  )
}

const withoutBlocks = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '')

test('the README is short enough to be read', () => {
  expect(Buffer.byteLength(README)).toBeLessThanOrEqual(14 * 1024)
})

test.each(PAGES)('%s has the snippets and tables of the files they are made from', (path) => {
  expect(read(path)).toBe(filled(read(path), { read, policiesOf, questions: QUESTIONS }))
})

test.each(
  PAGES.filter((path) => path !== 'docs/model-yaml.md'),
)('%s has no YAML and no JSON that is made from nothing', (path) => {
  const unmade = blocksOf(read(path)).filter(
    ({ before, language }) => /^(ya?ml|json)$/.test(language) && !/^<!-- (snippet|policy): .* -->$/.test(before),
  )
  expect(unmade).toEqual([])
})

test('the quick start is a folder that exists, and its manifest has eight lines and no problem', () => {
  const listing = /```text\n(\.github[\s\S]*?)```/.exec(README)?.[1] ?? ''
  const folder = 'examples/quick-start'
  let parent = ''
  const listed = listing
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [name = ''] = line.trim().split(' ')
      if (!line.startsWith(' ')) parent = name.endsWith('/') ? name : ''
      return name.endsWith('/') ? [] : [posix.join(folder, line.startsWith(' ') ? parent : '', name)]
    })
  expect([...listed].sort()).toEqual([...filesUnder(folder)].sort())
  const text = read(`${folder}/california-housing/model.yaml`)
  expect(text.trimEnd().split('\n')).toHaveLength(8)
  expect(readManifests({ files: [{ path: 'california-housing/model.yaml', text }] }).problems).toEqual([])
})

const action = z
  .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
  .parse(parse(read('action.yml')))
const steps = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
})

describe.each(WORKFLOWS)('%s', (path) => {
  const own = Object.values(steps.parse(parse(read(path))).jobs).flatMap((job) =>
    job.steps.flatMap((step) => (step.uses?.startsWith('OWNER/') ? [step.with ?? {}] : [])),
  )

  test("is a workflow that GitHub's parser takes, and gives inputs that exist", async () => {
    const { context, value } = parseWorkflow({ name: path, content: read(path) }, new NoOperationTraceWriter())
    if (value !== undefined) await convertWorkflowTemplate(context, value)
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
    // Each uses the action, but one that only starts another.
    expect(own.length > 0).toBe(!path.endsWith('chatops.yml'))
    expect(own.flatMap(Object.keys).filter((input) => !(input in action.inputs))).toEqual([])
  })

  test('finds the manifest of the quick start, unless it has folders of its own or asks for one', () => {
    const patterns = own.flatMap(({ manifest }) => (typeof manifest === 'string' ? [manifest] : []))
    const finds = (pattern: string) => pattern.includes('${{') || globMatcher(pattern)('california-housing/model.yaml')
    expect(patterns.every(finds)).toBe(!path.endsWith('marketplace.yml'))
  })
})

/** The commands of a page that call a script of `infrastructure/`, each as its words. */
function scriptCalls(text: string) {
  const lines = text.replaceAll(/ \\\n\s*/g, ' ').split('\n')
  return lines.flatMap((line) => {
    const [, script, words] = /^infrastructure\/(setup|github)\.sh (.*)$/.exec(line) ?? []
    if (script !== 'setup' && script !== 'github') return []
    const args = (words ?? '').split(' ').map((word) => word.replace(/^'(.*)'$/, '$1').replace('ORG/TEAM', 'acme/ml'))
    return [{ script: `${script}.sh` as const, args }]
  })
}

const CALLS = [README, read('infrastructure/README.md'), read('docs/accounts.md'), read('docs/deploy.md')].flatMap(
  scriptCalls,
)
test.each(CALLS)('$script $args is taken by the script, and by the templates that it deploys', ({ script, args }) => {
  const { code, err, calls } = runScript(script, args)
  expect([code, code === 0 ? '' : err]).toEqual([0, ''])
  for (const { template, parameters } of deployed(calls))
    expect(
      resourcesOf(template, { 'AWS::AccountId': '111111111111', 'AWS::Region': 'eu-west-1', ...parameters }).length,
    ).toBeGreaterThan(0)
})
test('the pages have such commands', () => expect(CALLS.length).toBeGreaterThanOrEqual(6))

test('the statements that a bucket, a repository and a key need are ones that IAM takes', () => {
  const blocks = blocksOf(read('infrastructure/README.md')).filter(({ language }) => language === 'json')
  expect(blocks).toHaveLength(3)
  for (const { body } of blocks) {
    const statement: Statement = JSON.parse(body)
    refuseUnknown(statement)
    expect(statement.Effect).toBe('Allow')
  }
})

describe('the drawing of who may do what', () => {
  test('is what the script draws', () => {
    expect(read('docs/images/accounts.svg')).toBe(drawing())
  })

  test.each(ACCOUNTS.flatMap(({ roles }) => [...roles]))('$name may what it may by its template, and no more', ({
    template,
    name,
    may,
    never,
  }) => {
    const wanted = name.replace('ENVIRONMENT', 'prod')
    const role = policiesOf(template, {
      ...SHOWN,
      'AWS::AccountId': '111111111111',
    }).roles.find((one) => one.name === wanted)
    const arn = `arn:aws:iam::111111111111:role/${wanted}`
    const caller = { account: '111111111111', arn, principalArn: arn, policy: role?.policy ?? [] }
    const isAllowed = ({ request }: (typeof may)[number]) =>
      authorize({
        caller,
        action: request.action,
        resources: [request.resource.replace(/:333333333333:/, ':111111111111:')],
        owner: '111111111111',
        resourcePolicy: [],
        keys: request.context ?? {},
      }) === undefined
    expect(may.filter((one) => !isAllowed(one))).toEqual([])
    expect(never.filter(isAllowed)).toEqual([])
  })
})

test('every failure-reason has a heading that says what to do, and no heading is for a word that does not exist', () => {
  const headings = [...read('docs/troubleshooting.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title)
  expect([...headings].sort()).toEqual([...ERROR_CODES].sort())
})

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, title = ''] of withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = title.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '')
      .replaceAll(' ', '-')
    let anchor = slug
    for (let n = 1; anchors.has(anchor); n += 1) anchor = `${slug}-${n}`
    anchors.add(anchor)
  }
  return anchors
}

test.each(DOCUMENTS)('every link of %s leads to a file and a heading that exist', (path) => {
  const text = withoutBlocks(read(path))
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, one, other]) => one ?? other ?? '',
  )
  const broken = links.filter((link) => {
    if (/^https:\/\//.test(link)) return false
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : posix.join(dirname(path), file)
    if (!existsSync(target)) return true
    return anchor !== undefined && !anchorsOf(read(target)).has(anchor)
  })
  expect(broken).toEqual([])
})

test('the pictures are all shown somewhere', () => {
  const shown = PAGES.map(read).join('\n')
  expect(filesUnder('docs/images').filter((path) => !shown.includes(posix.basename(path)))).toEqual([])
})

const ROOTS = 'src|test|scripts|examples|infrastructure|docs|dist|\\.github|\\.ci'

test.each(DOCUMENTS)('every path that %s names in code exists', (path) => {
  const names = [...withoutBlocks(read(path)).matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
    new RegExp(`^(?:${ROOTS})/[\\w.*/@{},-]*$`).test(code) ? [code] : [],
  )
  const isThere = (name: string) =>
    /[*{]/.test(name)
      ? filesUnder(name.split(/[*{]/)[0]?.replace(/[^/]*$/, '') ?? '').some(globMatcher(name.replace(/\/$/, '/**')))
      : existsSync(name)
  expect(names.filter((name) => !isThere(name))).toEqual([])
})

test('the page about the architecture has a row for each part of src, and tells where to change what', () => {
  const page = read('docs/architecture.md')
  const rows = (heading: string) =>
    [
      ...(page.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| (?!what \||part \||---)(.+?) \|/gm),
    ].map(([, cell = '']) => cell.replaceAll('`', ''))
  const parts = readdirSync('src').map((name) => name.replace(/\.ts$/, ''))
  expect(rows('The rule of imports').sort()).toEqual(parts.sort())
  expect(rows('Where do I change').length).toBeGreaterThanOrEqual(20)
})

test('every document that the code names exists', () => {
  const sources = [...filesUnder('src'), ...filesUnder('scripts'), ...filesUnder('test')].filter(
    (path) => /\.(ts|mts|mjs|sh|py)$/.test(path) && path !== 'test/docs.test.ts',
  )
  const named = sources.flatMap((path) =>
    [
      ...read(path).matchAll(/(?<![\w./-])(?:docs|reference|design|infrastructure|examples)\/[\w./-]+\.(?:md|svg)\b/g),
    ].map(([name]) => ({ path, name })),
  )
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter(({ name }) => !existsSync(name))).toEqual([])
})

test('every ruling and every threat that the code names is on the page of the rulings', () => {
  const page = read('docs/rulings.md')
  const sources = [...filesUnder('src'), ...filesUnder('test')].filter(
    (path) => path.endsWith('.ts') && path !== 'test/docs.test.ts',
  )
  const named = sources.flatMap((path) => {
    const text = read(path)
    const numbers = [...text.matchAll(/\brulings? (\d+[a-z]?)\b/g)].map(([, number]) => `\n${number}. `)
    const threats = [...text.matchAll(/\((T\d\d)\)/g)].map(([, threat]) => `**${threat}**`)
    return [...numbers, ...threats].map((what) => ({ path, what }))
  })
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(({ what }) => !page.includes(what))).toEqual([])
})

test('the rule about failure-reason names each of its words', () => {
  const rule = /^29\. [\s\S]*?(?=\n\n|^30\. )/m.exec(read('docs/rulings.md'))?.[0] ?? ''
  const words = rule.slice(rule.indexOf('`failure-reason` tells which')).matchAll(/`([a-z]+-?[a-z-]*)`/g)
  const named = [...words].map(([, word]) => word).filter((word) => word !== 'failure-reason')
  expect(named.sort()).toEqual([...ERROR_CODES].sort())
})

test('every npm script that a page names exists', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')))
  const named = [...PAGES, ...DOCUMENTS].flatMap((path) =>
    [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => ({ path, name })),
  )
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([])
})

test('the two commands that do everything are there', () => {
  expect(README).toContain('npm ci && npm run demo')
  expect(README).toContain('npm test')
  expect(existsSync(join('.ci', 'run'))).toBe(true)
})

test('SECURITY.md makes eight promises, and each names tests that exist', () => {
  const text = readFileSync('.github/SECURITY.md', 'utf8')
  const promises = text.split(/^(?=\d\. \*\*)/m).slice(1)
  expect(promises.map((promise) => promise.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'])
  for (const promise of promises) {
    const named = [...promise.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  }
})
