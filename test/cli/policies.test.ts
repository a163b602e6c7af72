import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { COMPANIES } from '../policies/companies.js'
import { INPUTS, policiesOf } from '../policies/company.js'
import { Laptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = new Laptop()
})
afterEach(() => laptop.close())

const [[, company] = ['', undefined]] = COMPANIES
if (company === undefined) throw new Error('there is no company')
const { manifest, inputs } = company
const { mode: _, 'aws-region': region, ...given } = { ...INPUTS, ...inputs }
const OPTIONS = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
const REPOSITORY = policiesOf(company).policies
const WHERE = ['--region', region, '--repository', 'acme/models']

test('it prints what `mode: policies` puts out, and writes the same into a file', async () => {
  laptop.write({ 'model.yaml': manifest })
  const { code, out, err } = await laptop.run(['policies', '--json', ...WHERE, ...OPTIONS, '--policies-path', 'p.json'])
  expect([code, err]).toEqual([0, 'Written to p.json\n'])
  const document = JSON.parse(out)
  expect(document.schema).toBe(1)
  const named = ({ kind, resource }: { readonly kind: string; readonly resource: string }) => `${kind} ${resource}`
  expect(document.policies.map(named)).toEqual(REPOSITORY.map(named))
  expect(JSON.parse(laptop.read('p.json'))).toEqual(document)
  const again = await laptop.run(['policies', '--json', ...WHERE, ...OPTIONS, '--policies-present-path', 'p.json'])
  expect(JSON.parse(again.out).policies).toEqual([])
})

test('for people each policy has its account, its purpose and the command that puts it', async () => {
  laptop.write({ 'churn/model.yaml': manifest })
  const { code, out } = await laptop.run(['policies', ...WHERE, ...OPTIONS], { in: 'churn' })
  expect(code).toBe(0)
  expect(out).toMatch(/^model-package-group \S+ in account 111111111111$/m)
  expect(out).toContain('aws sagemaker put-model-package-group-policy')
})

test('what is wrong is said in the words of a command', async () => {
  laptop.write({ 'model.yaml': manifest })
  const wrong = await laptop.run(['policies', ...WHERE, '--role-to-assume', 'register'])
  expect([wrong.code, wrong.out]).toEqual([2, ''])
  expect(wrong.err).toMatch(/^error: --role-to-assume: /)
  const none = await laptop.run(['policies', ...OPTIONS])
  expect(none.code).toBe(2)
  const nowhere = await laptop.run(['policies', '--region', region, ...OPTIONS])
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('--repository: is empty')])
  laptop.write({ 'model.yaml': 'group: [' })
  expect((await laptop.run(['policies', ...WHERE, ...OPTIONS])).code).toBe(1)
})
