import { expect, test } from '@jest/globals'
import { ActionError, CallFailure } from '../../src/errors.js'
import { explainCall, failureOrError } from '../../src/registry/failure.js'

const denied = "Allow it in the role's policy."

test('a failed call ends a registration with its sentence, the call and the request id', () => {
  const failure = new CallFailure('limit-exceeded', 'sagemaker:CreateModelPackage', 'Too many.', { requestId: 'r-1' })
  const error = explainCall(failure, { denied })
  expect(error).toMatchObject({ code: 'failed', message: 'Too many (sagemaker:CreateModelPackage, request r-1).' })
  expect(error.hint).toMatch(/^A quota of the account is used up/)
  expect(error.cause).toBe(failure)
})

test("the call's own hint is kept; without one a refusal says where to allow the call", () => {
  const call = 'sagemaker:CreateModelPackage'
  const bare = explainCall(new CallFailure('access-denied', call, 'No.'), { denied })
  expect([bare.code, bare.hint]).toEqual(['access-denied', denied])
  const hinted = explainCall(new CallFailure('access-denied', call, 'No.', { hint: 'Add this.' }), { denied })
  expect(hinted.hint).toBe('Add this.')
})

test('what is no failed call becomes an error that asks for a report, and our own stays as it is', () => {
  const ours = new ActionError('invalid-input', 'x')
  expect(failureOrError(ours)).toBe(ours)
  expect(failureOrError(new TypeError('boom'))).toMatchObject({
    code: 'failed',
    message: 'Something this action did not expect: boom',
  })
})
