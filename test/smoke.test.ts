import { expect, test } from '@jest/globals'
import { ActionError, ERROR_CODES } from '../src/errors.js'

test('every error code makes an error that carries it', () => {
  for (const code of ERROR_CODES) expect(new ActionError(code, 'x').code).toBe(code)
})
