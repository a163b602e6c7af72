import { ActionError, CallFailure } from '../../errors.js'
import type { ImageRegistry } from '../../ports.js'
import { failureOnly } from '../../registry/failure.js'
import { unservableForm } from '../../registry/image-form.js'
import type { UpdateCheck } from './result.js'

/** The digests behind tags, side by side. A tag that does not exist is an error; what cannot be read is said, and the tag is sent. */
export async function digestsOf(
  images: readonly string[],
  registry: ImageRegistry | undefined,
): Promise<{ readonly digests: ReadonlyMap<string, string>; readonly checks: readonly UpdateCheck[] }> {
  const read = await Promise.all(images.map(async (image) => ({ image, answer: await digestOf(image, registry) })))
  const digests = new Map(
    read.flatMap(({ image, answer }) => (typeof answer === 'string' ? [[image, answer] as const] : [])),
  )
  const unread = read.flatMap(({ image, answer }) => (typeof answer === 'string' ? [] : [`${image}: ${answer.why}`]))
  if (unread.length === 0) return { digests, checks: [] }
  const detail = `A tag is sent as it is, and can be moved later. ${unread.join('\n')}`
  return { digests, checks: [{ level: 'notice', title: 'Images', detail }] }
}

async function digestOf(
  image: string,
  registry: ImageRegistry | undefined,
): Promise<string | { readonly why: string }> {
  if (registry === undefined) return { why: 'Nobody could be asked.' }
  const manifest = await registry.manifestOf(image).catch(failureOnly)
  if (manifest instanceof CallFailure) {
    if (manifest.kind !== 'not-found') return { why: [manifest.message, manifest.hint].filter(Boolean).join(' ') }
    throw new ActionError('failed', `${image}: ${manifest.message} Nothing was written.`, {
      hint: 'Push the image first, or correct the tag.',
      cause: manifest,
    })
  }
  const refused = unservableForm(manifest)
  if (refused === undefined) return manifest.digest
  throw new ActionError('failed', `${image} can never be served: ${refused.because}. Nothing was written.`, {
    hint: refused.help,
  })
}
