import { expect, test } from '@jest/globals'
import { COMPANIES, SELLERS } from '../policies/companies.js'
import { policiesOf } from '../policies/company.js'
import { ask, tool } from './tools.js'

test("every action, resource and condition key of every policy that is printed is one of AWS's Service Authorization Reference", async () => {
  const statements = [...COMPANIES, ...SELLERS].flatMap(([company, given]) =>
    policiesOf(given).policies.flatMap(({ kind, resource, document, alternatives }) =>
      [document, ...alternatives.map((alternative) => alternative.document)]
        .flatMap((policy) => ('Statement' in policy && Array.isArray(policy.Statement) ? policy.Statement : []))
        .map((statement) => ({ name: `${company}: ${kind} ${resource} ${String(statement.Sid)}`, statement })),
    ),
  )
  expect(statements.length).toBeGreaterThan(100)
  const { code, text } = await ask(tool('python'), ['test/judges/policy_sentry_judge.py'], {
    input: JSON.stringify(statements),
  })
  console.log(text)
  expect(text).not.toContain('WRONG')
  expect(text).toContain(`${statements.length} statements`)
  expect(code).toBe(0)
})
