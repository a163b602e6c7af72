import { describe, expect, test } from '@jest/globals'
import { COMPANIES, SELLERS } from './companies.js'
import { play, policiesOf, withoutEach } from './company.js'

describe.each([...COMPANIES, ...SELLERS])('%s', (_, company) => {
  test('with the policies alone register, approve and deploy pass in a cloud that checks all that AWS documents', async () => {
    expect(await play(company, policiesOf(company).policies)).toBeUndefined()
  })

  test('without any one statement they do not: none is superfluous', async () => {
    const document = policiesOf(company)
    expect(await play(company, document.policies)).toBeUndefined()
    const mutants = withoutEach(document)
    expect(mutants.length).toBeGreaterThanOrEqual(10)
    const survivors: string[] = []
    for (const { name, left } of mutants) if ((await play(company, left)) === undefined) survivors.push(name)
    // A topic is told after the answer, and what it is told nobody sees here.
    expect(survivors.filter((name) => !name.endsWith(' TellTopics'))).toEqual([])
  })

  test('put beside what is there already, nothing is lacking', () => {
    const { policies } = policiesOf(company)
    const present = policies.map(({ kind, resource, document }) => ({
      resource,
      isTrust: kind === 'role-trust',
      version: document.Version,
      statements: JSON.parse(JSON.stringify(document.Statement)),
    }))
    expect(policiesOf(company, present).policies).toEqual([])
  })
})
