// Fills the parts of README.md and docs/ that are made from other files: `npm run readme`. A test runs the same function and
// compares, so that no table and no snippet can drift from the file that is run. What is made stands between two comments:
//   <!-- snippet: FILE -->               a whole file, or FILE#a.b.0 for what a path of YAML or JSON holds
//   <!-- inputs -->, <!-- outputs -->    tables of action.yml; `<!-- inputs: mode set -->` has these alone
//   <!-- policy: FILE PATH -->           what a template of infrastructure/ makes, such as `roles.0.trust`
//   <!-- rights -->                      infrastructure/rights.csv, a table for each who
//   <!-- questions -->                   scripts/probe/questions.ts, what `npm run probe` asks
//   <!-- /made -->                       ends each of them
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml'
import { runTypeScript } from './run-typescript.mjs'

/** The accounts and the repository that the policies of docs/ are shown for. */
export const SHOWN = {
  'AWS::Region': 'eu-west-1',
  GitHubOrg: 'acme',
  GitHubOrgId: '123456',
  GitHubRepo: 'housing',
  GitHubRepoId: '789012',
  Groups: 'california-housing',
  GroupName: 'california-housing',
  RegistryAccountId: '111111111111',
  TrainingAccountId: '222222222222',
  ArtifactBucket: 'acme-ml',
  ReadImages: 'no',
  DescribeKeys: 'no',
  Environment: 'prod',
  OtherEnvironments: 'qa',
  DeployRoleArns: 'arn:aws:iam::444444444444:role/model-registry-deploy-prod',
}

const ACCOUNT_OF = {
  'infrastructure/registry.yaml': '111111111111',
  'infrastructure/registry-roles.yaml': '111111111111',
  'infrastructure/stage-role.yaml': '111111111111',
  'infrastructure/training.yaml': '222222222222',
}

/** The pages that may have made parts. */
export function pages() {
  return ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))]
}

/**
 * Gives a page with its made parts filled in.
 * @param {string} page the text as it stands
 * @param {{
 *   read: (path: string) => string,
 *   policiesOf: (file: string, parameters: Record<string, string>) => object,
 *   questions: readonly import('./probe/question.js').Question[],
 * }} sources reads a file of the repository as text, the policies that a template makes, and what the probe asks
 * @returns {string}
 */
export function filled(page, sources) {
  const opened = page.match(/<!-- (?:snippet|policy|rights|inputs|outputs|questions)\b/g)?.length ?? 0
  let made = 0
  const text = page.replaceAll(
    /<!-- ((snippet|policy|rights|inputs|outputs|questions)(?:: ([^>]+))?) -->\n[\s\S]*?<!-- \/made -->/g,
    (_, opening, kind, argument = '') => {
      made += 1
      return `<!-- ${opening} -->\n${bodyOf(kind, argument, sources)}\n<!-- /made -->`
    },
  )
  if (made !== opened) throw new Error(`${opened} parts are opened, and ${made} end with <!-- /made -->`)
  return text
}

function bodyOf(kind, argument, { read, policiesOf, questions }) {
  switch (kind) {
    case 'snippet': {
      const [path, key] = argument.split('#')
      const text = key === undefined ? read(path).trimEnd() : partOf(read(path), key)
      return fenced(path.endsWith('.json') ? 'json' : path.endsWith('.txt') ? 'text' : 'yaml', text)
    }
    case 'policy': {
      const [file, path] = argument.split(' ')
      const policies = policiesOf(file, { ...SHOWN, 'AWS::AccountId': ACCOUNT_OF[file] })
      const Statement = path.split('.').reduce((value, key) => value[key], policies)
      return fenced('json', JSON.stringify({ Version: '2012-10-17', Statement }, undefined, 2))
    }
    case 'questions':
      return questionsTable(questions)
    case 'rights':
      return rightsTables(read('infrastructure/rights.csv'))
    case 'inputs':
      return inputsTable(parse(read('action.yml')).inputs, argument)
    case 'outputs': {
      const outputs = Object.entries(parse(read('action.yml')).outputs)
      return table(
        ['output', 'meaning'],
        outputs.map(([name, { description }]) => [`\`${name}\``, oneLine(description)]),
      )
    }
  }
}

function questionsTable(questions) {
  const rows = questions.map(({ asks, assumes, place, changes, measured, costs }) => [
    asks,
    assumes,
    `\`${place.name}\` in \`${place.file}\`${SIDES[place.kind](place)}`,
    changes,
    `${measured}${costs === 'endpoint' ? ' (with `--endpoints`)' : ''}`,
  ])
  const heads = ['question', 'taken for now', 'where it is decided', 'with another answer', 'measured by']
  return table(
    heads,
    rows.map((row) => row.map(oneLine)),
  )
}

const SIDES = {
  constant: ({ now, others }) => `: \`${now}\`, else ${others.map((one) => `\`${one}\``).join(' or ')}`,
  number: ({ now }) => `: ${now}`,
  list: ({ now }) => `: \`${now}\``,
  either: () => '',
}

function rightsTables(csv) {
  const [, ...lines] = csv.trimEnd().split('\n')
  const rows = lines.map((line) => line.split(','))
  // Jobs of GitHub are many; what they may become is one table.
  const ofJobs = ([who]) => (who.startsWith('job of ') ? 'Jobs of GitHub' : who)
  const titles = [...new Set(rows.map(ofJobs))]
  return titles
    .map((title) => {
      const own = rows.filter((row) => ofJobs(row) === title)
      const isJobs = title === 'Jobs of GitHub'
      const body = own.map(([who, action, account, resource, condition, decision]) => [
        ...(isJobs ? [who.replace(/^job of /, '')] : [`\`${action}\``]),
        account,
        `\`${resource}\``,
        ...(isJobs ? [] : [condition]),
        decision === 'allow' ? '✅ allow' : '⛔ deny',
      ])
      const heads = isJobs
        ? ['job of', 'account', 'assumes', '']
        : ['action', 'account', 'resource', 'request with', '']
      return `### ${title}\n\n${table(heads, body)}`
    })
    .join('\n\n')
}

function inputsTable(inputs, names) {
  if (names === '') {
    const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
      `\`${name}\``,
      oneLine(description),
      value === '' || value === undefined ? '' : `\`${value}\``,
    ])
    return table(['input', 'meaning', 'default'], rows)
  }
  const rows = names.split(' ').map((name) => [`\`${name}\``, oneLine(inputs[name].description)])
  return table(['input', 'meaning'], rows)
}

/** The lines of a file that hold one key with its value, moved to the left. */
function partOf(text, path) {
  const keys = path.split('.')
  let node = parseDocument(text).contents
  let start = 0
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
      if (pair === undefined) throw new Error(`nothing is at ${path}`)
      start = pair.key.range[0]
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      start = text.lastIndexOf('-', node.range[0])
    } else throw new Error(`nothing is at ${path}`)
  }
  const lineStart = text.lastIndexOf('\n', start) + 1
  const indent = start - lineStart
  const lineEnd = text.indexOf('\n', node.range[1])
  const end = text[node.range[1] - 1] === '\n' ? node.range[1] : lineEnd < 0 ? text.length : lineEnd
  const lines = text.slice(lineStart, end).trimEnd().split('\n')
  return lines.map((line) => line.slice(indent)).join('\n')
}

const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const oneLine = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(new URL('..', import.meta.url).pathname)
  const read = (path) => readFileSync(path, 'utf8')
  const questions = await runTypeScript('scripts/probe/questions.ts', async ({ QUESTIONS }) => QUESTIONS)
  await runTypeScript('test/harness/cloud-formation.ts', ({ policiesOf }) => {
    for (const page of pages()) writeFileSync(page, filled(read(page), { read, policiesOf, questions }))
  })
}
