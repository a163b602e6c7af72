import { realpathSync } from 'node:fs'
import { posix, relative, resolve } from 'node:path'
import { isGlob } from '../candidate/glob.js'
import { toSlashes } from '../candidate/paths.js'
import { matchingFiles } from '../candidate/workspace.js'
import { ActionError } from '../errors.js'
import { repositoryRoot } from './git/base.js'
import type { CommandRun } from './world.js'

/** Each file that is called as manifests are. */
const USUAL = '**/{model.yaml,model.yml,*.model.yaml,*.model.yml}'

/** Where a command works: the repository is its workspace, as it is of a job. */
export interface Place {
  /** The root of the repository; outside of one the folder itself. */
  readonly root: string
  readonly isRepository: boolean
  /** The wanted manifests as the input `manifest` names them, relative to the root. */
  readonly patterns: readonly string[]
}

/** The place of a command that reads manifests. Throws `invalid-input` where none is named and none is there: the way in is `init`. */
export async function placeOfManifests({
  folder,
  given,
  calledAs,
}: Pick<CommandRun, 'folder' | 'given' | 'calledAs'>): Promise<Place> {
  const place = await placeOf(folder, given.manifests)
  if (given.manifests.length > 0 || matchingFiles(place.root, place.patterns).paths.length > 0) return place
  throw new ActionError('invalid-input', 'there is no model.yaml and no NAME.model.yaml in this folder or below it', {
    hint: `\`${calledAs} init\` writes one for the model that lies here; or name the files, or go to their folder.`,
  })
}

/** Finds the repository, and says what the arguments of somebody who stands in `folder` mean there. */
export async function placeOf(folder: string, manifests: readonly string[]): Promise<Place> {
  const here = realpathSync.native(folder)
  const repository = await repositoryRoot(here)
  const root = repository === undefined ? here : realpathSync.native(repository)
  const wanted = manifests.length === 0 ? [USUAL] : manifests
  const own = toSlashes(relative(root, here))
  return {
    root,
    isRepository: repository !== undefined,
    patterns: wanted.map((one) =>
      isGlob(one) ? posix.join(own, toSlashes(one)) : toSlashes(relative(root, resolve(here, one))),
    ),
  }
}
