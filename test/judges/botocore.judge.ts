import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ask, tool } from './tools.js'

const FOLDER = process.env['WIRE_LOG'] ?? 'build/wire'

test("every request of every scenario to AWS, and every answer of the emulator, is right by botocore's service models", async () => {
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name))
  // Each world of the scenarios leaves one: their number shows that the scenarios were run before.
  expect(files.length).toBeGreaterThan(50)
  const { code, text } = await ask(tool('python'), ['test/judges/botocore_judge.py', ...files])
  console.log(text)
  expect(text).not.toContain('WRONG')
  expect(code).toBe(0)
})
