import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from '@jest/globals'
import { Sandbox } from './world.js'

// The probe as it is started, in a process of its own, which is told to stop or killed while it is at work.

let sandbox: Sandbox

afterEach(() => sandbox.close())

/** Starts the probe and sends a signal while one of its requests is being done; how the process ended. */
async function signalled(operation: string, signal: NodeJS.Signals): Promise<string> {
  const child = spawn(process.execPath, ['scripts/probe.mjs', ...sandbox.arguments()], {
    env: { PATH: process.env['PATH'], ...sandbox.env },
    stdio: 'ignore',
  })
  let isSent = false
  sandbox.emulator.watch = async (point) => {
    if (point.operation !== operation || point.when !== 'after' || isSent) return
    isSent = true
    child.kill(signal)
    // Whoever is killed gets no answer any more.
    if (signal === 'SIGKILL') await ended
  }
  const ended = once(child, 'exit')
  const [code, by]: unknown[] = await ended
  expect(isSent).toBe(true)
  return String(code ?? by)
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends a run that removes what it made', async (signal) => {
  sandbox = await new Sandbox().open()
  expect(await signalled('PutRolePolicy', signal)).toBe('130')
  expect(sandbox.left()).toEqual([])
})

test('what a killed run left stands in its journal, and --clean removes it', async () => {
  sandbox = await new Sandbox().open()
  expect(await signalled('PutRolePolicy', 'SIGKILL')).toBe('SIGKILL')
  expect(sandbox.left().map((name) => name.replace(/-[0-9a-f]{10}-/, '-'))).toEqual([
    'group smr-probe-own',
    'role smr-probe-caller',
  ])
  sandbox.emulator.watch = () => {}
  // The journal alone: names are not listed.
  sandbox.emulator.fail(
    ...['ListModelPackageGroups', 'ListRoles'].map(
      (operation) => ({ operation, kind: 'access-denied', when: 'before' }) as const,
    ),
  )
  expect(await sandbox.probe({ clean: true })).toBe(1)
  expect(sandbox.printed.join('\n')).toContain('Could not be listed: group')
  expect(sandbox.left()).toEqual([])
})
