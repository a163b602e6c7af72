import { expect, test } from '@jest/globals'
import { calledAs } from '../../src/cli/laptop.js'
import { Laptop } from './laptop.js'

// What `init` and an empty folder tell a newcomer to type next has to be what works on their machine.
test.each([
  [
    'by npx',
    '/home/mia/.npm/_npx/1f/node_modules/.bin/sagemaker-model-registry',
    { npm_command: 'exec' },
    'npx github:OWNER/sagemaker-model-registry-action',
  ],
  ['installed', '/usr/local/bin/sagemaker-model-registry', {}, 'sagemaker-model-registry'],
  ['from a clone beside', '/home/mia/action/dist/command.js', {}, 'node ../action/dist/command.js'],
  ['from a clone elsewhere', '/opt/a/dist/command.js', {}, 'node /opt/a/dist/command.js'],
  ['from a folder with a blank', '/home/mia/my action/dist/command.js', {}, 'node "../my action/dist/command.js"'],
])('called %s it names itself so that it can be typed', (_, program, env, expected) => {
  expect(calledAs({ program, folder: '/home/mia/models', env })).toBe(expected)
})

test.each(['preview', 'check', 'policies'])('%s without any manifest leads to init', async (command) => {
  const laptop = new Laptop().write({ 'evaluation.json': '{"auc": 0.9}' })
  const { code, err } = await laptop.run([command])
  laptop.close()
  expect(code).toBe(2)
  expect(err).toContain('there is no model.yaml')
  expect(err).toContain('`sagemaker-model-registry init` writes one')
  expect(err).not.toContain('checkout')
})
