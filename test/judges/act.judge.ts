import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ACTION_PATH, REPOSITORY } from '../lanes/action.js'
import { aReport, CHURN_MANIFEST } from '../scenarios/files.js'
import { World } from '../scenarios/world.js'
import { ask, tool } from './tools.js'

// nektos/act is another reading of GitHub's rules than ours. It runs the example workflow on this machine; `uses:` of
// the action is this repository. It hands INPUT_ variables to composites, which GitHub does not, so it is no proof alone.
test('the example workflow registers a model when act runs it', async () => {
  const world = await World.open()
  const workflow = readFileSync(join(REPOSITORY, 'examples/workflows/register.yml'), 'utf8')
  const action = /uses: (OWNER\/[^@]+@\w+)/.exec(workflow)?.[1] ?? ''
  world.write({
    '.github/workflows/register.yml': workflow,
    'churn/model.yaml': CHURN_MANIFEST,
    'churn/evaluation.json': aReport({ auc: 0.85 }),
  })
  const copy = join(dirname(world.workspace), 'action')
  mkdirSync(copy)
  cpSync(join(ACTION_PATH, 'dist'), join(copy, 'dist'), { recursive: true })
  cpSync(join(ACTION_PATH, 'action.yml'), join(copy, 'action.yml'))
  await ask('git', ['init', '--quiet', '--initial-branch=main', world.workspace])
  await ask('git', ['-C', world.workspace, 'remote', 'add', 'origin', 'https://github.com/acme/models.git'])
  await ask('git', ['-C', world.workspace, 'add', '.'])
  await ask('git', ['-C', world.workspace, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'x'])

  const { env, eventPath } = world.server.run()
  const given = { ...env, HOME: dirname(world.workspace), XDG_CACHE_HOME: join(dirname(world.workspace), 'cache') }
  const passed = Object.entries(given).filter(([name]) => /^(ACTIONS_ID|AWS_|GITHUB_(API|GRAPHQL)_URL)/.test(name))
  const event = join(dirname(world.workspace), 'event.json')
  writeFileSync(event, readFileSync(eventPath))
  const { code, text } = await ask(
    tool('act'),
    [
      ...['pull_request', '--platform', 'ubuntu-latest=-self-hosted', '--eventpath', event],
      ...['--secret', `GITHUB_TOKEN=${env['GITHUB_TOKEN']}`, '--action-offline-mode'],
      ...['--local-repository', `${action}=${copy}`],
      ...['--var', 'REGISTER_ROLE_ARN=arn:aws:iam::222222222222:role/model-registry-register'],
      ...['--var', 'REGISTRY_ACCOUNT_ID=111111111111'],
      ...passed.flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    { cwd: world.workspace, env: given },
  )
  try {
    expect(text).toContain('Job succeeded')
    expect(code).toBe(0)
    expect(world.emulator.versions('churn')).toHaveLength(1)
    expect(world.comments()).toEqual([expect.stringContaining('model-package/churn/1')])
  } finally {
    await world.close()
  }
})
