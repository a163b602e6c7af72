import { describe, expect, test } from '@jest/globals'
import { CallFailure } from '../../src/errors.js'
import type { DeployGitHub } from '../../src/modes/deploy/ports.js'
import { failureReason, sentence, World } from './world.js'

const UNMERGED = 'b'.repeat(40)
const run = (over: { readonly commit?: string; readonly ref?: string } = {}) => ({
  repository: 'acme/models',
  commit: UNMERGED,
  ref: 'refs/tags/churn@v1',
  serverUrl: 'https://github.com',
  runUrl: 'https://github.com/acme/models/actions/runs/1',
  actor: 'priya',
  ...over,
})

function deployWith(gitHub: Partial<DeployGitHub>, over: Parameters<World['deploy']>[0] = {}) {
  const world = new World()
  world.register()
  return {
    world,
    result: world.deploy({ run: run(), ...over, ports: { ...world.ports(), gitHub: world.gitHub(gitHub) } }),
  }
}

describe('the commit that the rules come from', () => {
  test('is refused where it is on no protected branch, and nothing is touched', async () => {
    const { world, result } = deployWith({ protectedBranches: async () => ['release/1'] })
    expect(failureReason(await result)).toBe('not-merged')
    expect(sentence(await result)).toContain('compared with main, release/1')
    expect(world.writes).toEqual([])
  })

  test('may lie on a protected branch that is not the default one', async () => {
    const { result } = deployWith({
      protectedBranches: async () => ['release/1', 'release/2'],
      contains: async ({ branch }) => branch === 'release/2',
      branch: async () => ({ isProtected: true, sha: UNMERGED }),
    })
    expect((await result).outcome.kind).toBe('deployed')
    expect((await result).checks.map(({ title }) => title)).toContain('The rules come from release/2')
  })

  test('may not lie on a branch that GitHub lists as protected and that everybody may push to', async () => {
    const { world, result } = deployWith({
      protectedBranches: async () => ['feature/x'],
      contains: async ({ branch }) => branch === 'feature/x',
      branch: async () => ({ isProtected: false, sha: UNMERGED }),
    })
    expect(failureReason(await result)).toBe('not-merged')
    expect(world.writes).toEqual([])
  })

  test('is not said to lie nowhere where there are more protected branches than are compared', async () => {
    const protectedBranches = async () => Array.from({ length: 21 }, (_, index) => `release/${index}`)
    const { result } = deployWith({ protectedBranches })
    expect(failureReason(await result)).toBe('not-merged')
    expect(sentence(await result)).toContain('not all were looked at')
  })

  test('may be the tip of the branch that was dispatched, if that is protected', async () => {
    const gitHub = (isProtected: boolean): Partial<DeployGitHub> => ({
      branch: async () => ({ isProtected, sha: UNMERGED }),
      contains: async ({ branch }) => branch === 'feature/x',
    })
    const over = { run: run({ ref: 'refs/heads/feature/x' }) }
    expect((await deployWith(gitHub(true), over).result).outcome.kind).toBe('deployed')
    expect(failureReason(await deployWith(gitHub(false), over).result)).toBe('not-merged')
  })

  test('is not asked about with deploy-from: any, which the report says', async () => {
    const asked = () => Promise.reject(new Error('was asked'))
    const { result } = deployWith({ contains: asked, defaultBranch: asked }, { deployFrom: 'any' })
    expect((await result).outcome.kind).toBe('deployed')
    expect((await result).checks[0]?.detail).toContain('deploy-from is any')
  })

  test('is only warned of in a dry run, which shows what a merge would deploy', async () => {
    const { result } = deployWith({}, { dryRun: true })
    expect((await result).outcome.kind).toBe('planned')
    expect((await result).checks[0]).toMatchObject({ level: 'warning', detail: expect.stringContaining('not-merged') })
  })

  test.each([
    ['access-denied' as const, 'access-denied', 'contents: read'],
    ['not-found' as const, 'access-denied', 'deploy-from: any'],
    ['unknown-outcome' as const, 'failed', 'Run the job again'],
  ])('is a refusal where GitHub answers %s', async (kind, code, hint) => {
    const { world, result } = deployWith({ contains: () => Promise.reject(new CallFailure(kind, 'GET compare', 'No')) })
    const { outcome } = await result
    expect(outcome).toMatchObject({ kind: 'refused', error: { code, hint: expect.stringContaining(hint) } })
    expect(world.writes).toEqual([])
  })
})
