import { ActionError } from '../../errors.js'
import { originRepository } from '../../github/git-remote.js'
import type { SettingInputs } from '../../inputs/inputs.js'
import type { Issuer } from '../../permissions/setting.js'
import type { RunContext } from '../../ports.js'
import { issuerOf } from './issuer.js'

/** What of GitHub's side the run knows, and the inputs do not say. */
export type GitHubSide = Omit<Issuer, 'audience' | 'approvalEnvironment'>

/** Whose jobs assume the roles: GITHUB_REPOSITORY, else the input `repository`, else what git calls origin. Throws `invalid-input`. */
export async function gitHubOf(
  { repository: given }: Pick<SettingInputs, 'repository'>,
  {
    repository,
    repositoryIds,
    serverUrl,
    workspace,
    defaultBranch = 'main',
  }: Pick<RunContext, 'repository' | 'repositoryIds' | 'serverUrl' | 'workspace' | 'defaultBranch'>,
): Promise<GitHubSide> {
  const name = repository || given?.name || (await originRepository(workspace))
  if (name === undefined)
    throw new ActionError(
      'invalid-input',
      'repository: is empty, GITHUB_REPOSITORY is not set, and git names no repository of GitHub as origin',
      { hint: 'Give the repository whose jobs assume the roles, such as `repository: acme/housing`.' },
    )
  const ids = repositoryIds ?? (given?.name.toLowerCase() === name.toLowerCase() ? given.ids : undefined)
  return { issuer: issuerOf(serverUrl), repository: name, ids, defaultBranch }
}
