import { constants, realpathSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { ActionError, messageOf } from '../../../errors.js'

/**
 * Writes a file that the workflow names. A relative path stays in the workspace once all links are resolved, since what is
 * checked out may hold a link to anywhere; and the file itself is never written through a link. Throws `invalid-input`.
 */
export async function writeNamedFile({
  workspace,
  path,
  text,
}: {
  readonly workspace: string
  readonly path: string
  readonly text: string
}): Promise<string> {
  const wanted = resolve(workspace, path)
  try {
    if (!isAbsolute(path)) refuseOutside(realpathSync(workspace), realpathSync(dirname(wanted)), path)
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW
    const file = await open(wanted, flags, 0o644)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
    return wanted
  } catch (error) {
    if (error instanceof ActionError) throw error
    throw new ActionError('invalid-input', `policies-path: ${path} cannot be written: ${messageOf(error)}`, {
      hint: 'Name a file in a folder that is there, relative to the workspace.',
      cause: error,
    })
  }
}

function refuseOutside(root: string, folder: string, path: string): void {
  const parts = relative(root, folder).split(sep)
  if (parts[0] === '..' || isAbsolute(relative(root, folder)))
    throw new ActionError('invalid-input', `policies-path: ${path} lies outside the workspace`, {
      hint: 'Name a file in the workspace, or give a whole path.',
    })
  if (parts.some((part) => part.toLowerCase() === '.git'))
    throw new ActionError('invalid-input', `policies-path: ${path} lies in a .git folder`)
}
