import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'

/** Compares with a file of `golden/`; UPDATE_GOLDEN=1 writes it. docs/command.md shows these files. */
export function expectGolden(name: string, text: string): void {
  const path = join('test/cli/golden', name)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
