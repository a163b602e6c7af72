import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { filled } from '../scripts/readme.mjs'
import { ERROR_CODES } from '../src/errors.js'
import { readManifests } from '../src/manifest/read.js'

const read = (path: string): string => readFileSync(path, 'utf8')
const readme = read('README.md')
const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1] ?? '')

test('the tables of inputs and outputs, and the longer manifest, are those of the files they are made from', () => {
  expect(readme).toBe(filled(readme, read))
})

test('every failure-reason has a heading that says what to do, and no heading is for a word that does not exist', () => {
  const section = readme.slice(readme.indexOf('## When it fails'), readme.indexOf('## How it works'))
  const headings = [...section.matchAll(/^### (.+)$/gm)].flatMap((match) => (match[1] ?? '').split(', '))
  expect([...headings].sort()).toEqual([...ERROR_CODES].sort())
})

test('every manifest in the README is accepted', () => {
  const manifests = blocks('yaml').filter((block) => /^group:/m.test(block))
  expect(manifests.length).toBeGreaterThanOrEqual(2)
  for (const text of manifests) expect(readManifests({ files: [{ path: 'model.yaml', text }] }).problems).toEqual([])
})

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() })),
    }),
  ),
})

test('the workflow of the quick start gives inputs that exist and the permissions that are needed', () => {
  const inputs = Object.keys(
    z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(parse(read('action.yml'))).inputs,
  )
  const [text = ''] = blocks('yaml').filter((block) => block.includes('runs-on:'))
  const { register } = workflow.parse(parse(text)).jobs
  expect(register?.permissions).toEqual({ contents: 'read', 'id-token': 'write', 'pull-requests': 'write' })
  const step = register?.steps.find(({ uses }) => uses.includes('sagemaker-model-registry-action'))
  expect(Object.keys(step?.with ?? {}).length).toBeGreaterThan(2)
  for (const input of Object.keys(step?.with ?? {})) expect(inputs).toContain(input)
})

test('every policy in the README is JSON with statements', () => {
  const policies = blocks('json')
  expect(policies).toHaveLength(3)
  for (const text of policies) expect(JSON.parse(text)).toHaveProperty('Statement')
})

test('the two commands that do everything are there', () => {
  expect(readme).toContain('npm ci && npm run demo')
  expect(readme).toContain('npm ci && npm test')
})
