import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/errors.js'
import { otherVariants } from '../../src/modes/deploy/plan/exclusion-checks.js'

// What SageMaker makes of other variants without guardrails is not documented; both answers are written.
const asked = (live: string, mode: 'deploy' | 'rollback' = 'deploy') => ({
  deployment: { endpoint: 'churn', variants: [{ name: 'main' }] },
  live: { config: { ProductionVariants: [{ VariantName: live }] } },
  settings: { mode },
  state: { endpoint: {} },
})
const problem = ({ message }: { readonly message: string }) => new ActionError('invalid-manifest', message)

test('where they take the place of the live ones, other variants are deployed without a word', () => {
  expect(otherVariants(asked('AllTraffic'), problem, 'replaced')).toEqual([])
  expect(otherVariants(asked('AllTraffic'), problem)).toEqual([])
})

test('where SageMaker refuses them, they are refused before the first write, a rollback too', () => {
  expect(() => otherVariants(asked('AllTraffic'), problem, 'refused')).toThrow(/other variants now \(AllTraffic\)/)
  expect(() => otherVariants(asked('AllTraffic', 'rollback'), problem, 'refused')).toThrow(/names alone/)
  expect(otherVariants(asked('main'), problem, 'refused')).toEqual([])
})
