import type { RegistrationResult } from '../result.js'
import { isPending } from './heading.js'

/**
 * Whether these results deserve a comment when the workflow says `comment: on-change`. A comment that is there is told anew
 * whatever it says: any workflow of the repository can write one in our name, and it would silence ours (T14).
 */
export function worthCommenting(results: readonly RegistrationResult[], hasComment = false): boolean {
  const told = results.filter(({ outcome }) => outcome.kind !== 'superseded' && outcome.kind !== 'offline')
  if (told.length === 0) return false // a newer run reports, or nobody may comment
  const isNews = told.some(({ outcome }) => outcome.kind !== 'reused')
  if (isNews) return true
  // A run that died between registering and commenting left a version that waits and no comment: its rerun writes it.
  // A gate that the pull request loosens changes no version, and must not go unseen for that.
  return hasComment || told.some((result) => isPending(result) || result.loosenedGates.length > 0)
}
