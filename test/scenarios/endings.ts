import { expect } from '@jest/globals'
import type { CompositeRun } from '../harness/composite.js'

/** The runner kills a step that does not end within 10 s of a cancel (harness/process.ts), and what it had to say is lost. */
export function expectToHaveEndedItself(run: CompositeRun): void {
  expect(run.annotations.map(({ message }) => message)).not.toContain('Process completed with exit code 137.')
}
