import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'

// The script of the example as its step runs it, with a `gh` that writes down what it is asked.
const WORKFLOW = parse(readFileSync('examples/workflows/chatops.yml', 'utf8'))
const JOB = WORKFLOW.jobs.dispatch
const [STEP] = JOB.steps

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chatops-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function comment(body: string, permission = 'write') {
  const gh = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> '${join(folder, 'asked')}'
case "$2" in *collaborators*) echo '${permission}' ;; esac
`
  writeFileSync(join(folder, 'gh'), gh)
  chmodSync(join(folder, 'gh'), 0o755)
  const env = {
    PATH: `${folder}:${process.env['PATH']}`,
    GH_TOKEN: 'token',
    REPOSITORY: 'acme/models',
    BRANCH: 'main',
    COMMENT: body,
    COMMENT_ID: '7',
    AUTHOR: 'priya',
  }
  let code = 0
  try {
    // As the runner calls `shell: bash`.
    const how = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', STEP.run]
    execFileSync('bash', how, { env, cwd: folder, stdio: 'pipe' })
  } catch (error) {
    code = Object(error).status
  }
  const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : []
  return { code, asked: asked.filter((line) => !line.includes('collaborators')) }
}

test('somebody who may write starts the deployment of the version, from the default branch', () => {
  expect(comment('/deploy churn@v12\r\nplease')).toEqual({
    code: 0,
    asked: [
      'workflow run approved.yml --repo acme/models --ref main -f model=churn@v12',
      'api repos/acme/models/issues/comments/7/reactions -f content=rocket --silent',
    ],
  })
})

test.each(['read', 'triage', 'none', ''])('somebody with the permission %j starts nothing', (permission) => {
  const { code, asked } = comment('/deploy churn@v12', permission)
  expect(code).toBe(1)
  expect(asked).toEqual(['api repos/acme/models/issues/comments/7/reactions -f content=-1 --silent'])
})

test.each([
  '/deploy',
  '/deploy churn',
  '/deploy churn@v12 --ref evil',
  '/deploy $(touch pwned)@v1',
  '/deploy churn@v1; touch pwned',
  '/deploy churn@v1 -f environment=prod',
  '/deploy\nchurn@v12',
])('a comment that names no version starts nothing and runs nothing: %j', (body) => {
  const { code, asked } = comment(body)
  expect(code).toBe(1)
  expect(asked.filter((line) => line.startsWith('workflow'))).toEqual([])
  expect(existsSync(join(folder, 'pwned'))).toBe(false)
})

test('the job that a comment starts reads no file, and its script takes what people write from variables alone', () => {
  expect(Object.keys(WORKFLOW.on)).toEqual(['issue_comment'])
  expect(JOB.steps.filter((step: { readonly uses?: string }) => step.uses !== undefined)).toEqual([])
  expect(STEP.run).not.toContain('${{')
  expect(JOB.permissions).toEqual({ actions: 'write', 'pull-requests': 'write' })
  expect(JOB.if).toContain('github.event.issue.pull_request')
})
