import { ANSWERS, type Answers } from './answers.js'
import { bucketNeeds, reportNeeds } from './buckets.js'
import { doctorNeeds } from './doctor.js'
import { hostingNeeds } from './hosting.js'
import { keyNeeds } from './keys.js'
import type { Need } from './need.js'
import { packageNeeds } from './packages.js'
import { repositoryNeeds } from './repositories.js'
import type { Setting } from './setting.js'
import { sourceNeeds } from './sources.js'
import { spelled } from './spelled.js'
import { trustNeeds } from './trust.js'
import { versionNeeds } from './versions.js'

/**
 * Every right that register, approve and deploy use in this setting (with `updates` update, too): which statement, on which
 * resource, in which account's policy. What each mode's refusals advise, what `mode: policies` prints and what tests of the
 * account templates ask all come from here. `answers` are what AWS's documents leave open.
 */
export function needsOf(setting: Setting, answers: Answers = ANSWERS): readonly Need[] {
  const needs = [
    ...trustNeeds(setting),
    ...versionNeeds(setting, answers),
    ...hostingNeeds(setting, answers),
    ...bucketNeeds(setting, answers),
    ...reportNeeds(setting),
    ...repositoryNeeds(setting, answers),
    ...sourceNeeds(setting),
    ...packageNeeds(setting),
    ...keyNeeds(setting, answers),
    ...doctorNeeds(setting),
  ]
  return spelled(needs, answers)
}
