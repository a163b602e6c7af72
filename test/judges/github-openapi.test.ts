import { expect, test } from '@jest/globals'
import { complaintsOf } from './github-openapi.js'

const path = '/repos/acme/models/issues/7/comments'

test('a request that GitHub would refuse is found', () => {
  const answer = { status: 403, responseBody: { message: 'Resource not accessible by integration' } }
  expect(complaintsOf({ method: 'POST', path, requestBody: { body: 'text' }, ...answer })).toEqual([])
  expect(complaintsOf({ method: 'POST', path, requestBody: { text: 'x' }, ...answer })).toEqual([
    expect.stringContaining("must have required property 'body'"),
  ])
  expect(complaintsOf({ method: 'GET', path: `${path}?per_page=many&sort=new`, ...answer })).toEqual([
    expect.stringContaining('unknown parameter sort'),
    expect.stringContaining('per_page'),
  ])
  expect(complaintsOf({ method: 'PUT', path, ...answer })).toEqual([expect.stringContaining('no such operation')])
  expect(complaintsOf({ method: 'GET', path: '/repos/acme/models/issues/seven/comments', ...answer })).toHaveLength(1)
})

test('an answer that GitHub would not give is found', () => {
  const complaints = complaintsOf({ method: 'GET', path, status: 200, responseBody: [{ id: 1, body: 'text' }] })
  expect(complaints).toContainEqual(expect.stringContaining("must have required property 'node_id'"))
  expect(complaintsOf({ method: 'GET', path, status: 299 })).toEqual([expect.stringContaining('no such status')])
})
