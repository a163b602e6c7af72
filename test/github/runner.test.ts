import { afterEach, expect, test } from '@jest/globals'
import { githubRunner } from '../../src/github/runner.js'

const { write } = process.stdout
const { GITHUB_ACTIONS } = process.env

afterEach(() => {
  process.stdout.write = write
  if (GITHUB_ACTIONS === undefined) delete process.env['GITHUB_ACTIONS']
  else process.env['GITHUB_ACTIONS'] = GITHUB_ACTIONS
})

function masking(gitHubActions: string): string {
  process.env['GITHUB_ACTIONS'] = gitHubActions
  const printed: string[] = []
  process.stdout.write = (text: string | Uint8Array): boolean => {
    printed.push(String(text))
    return true
  }
  githubRunner().mask('ghp_canary')
  return printed.join('')
}

test("a secret is told to GitHub's runner, which alone takes it out of the log, and to no terminal", () => {
  expect(masking('true')).toBe('::add-mask::ghp_canary\n')
  expect(masking('')).toBe('')
})
