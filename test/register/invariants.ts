import type { RegistrationResult } from '../../src/modes/register/result.js'
import { own, type Played, SOURCE_URI } from './schedule.js'
import type { SchedulePlan } from './schedule-plan.js'
import { GROUP, told } from './world.js'

/** What is wrong with a schedule's end, as sentences; none where every invariant holds. */
export function violations({ plan, emulator, runs, last, versionsBeforeLast }: Played): readonly string[] {
  const versions = own(emulator)
  const lowest = versions[0]?.ModelPackageArn
  const honoured = plan.tokenPolicy !== 'forgets'
  const wrong: string[] = []
  const say = (holds: boolean, sentence: string) => {
    if (!holds) wrong.push(sentence)
  }
  // With the narrow policy a conflict cannot be looked into, and a token that is forgotten cannot be made up for.
  if (plan.isNarrow && !honoured) return []
  if (honoured) say(versions.length === 1, `${versions.length} versions of one candidate`)
  // One run after the other: not even a forgotten token makes a second version.
  const isSequential = plan.parallelRuns === 1 && !plan.rerunAtOnce
  if (isSequential) say(versions.length === 1, `${versions.length} versions, though nothing ran side by side`)
  say(
    versionsBeforeLast === 0 || versions.length === versionsBeforeLast,
    'the last run made a version although there was one',
  )
  // Duplicates of a forgotten token that lie pages apart: a look ends with the first page that has one (ruling 5).
  if (plan.crowd > 0 && !honoured) return wrong
  say(isFine(last, plan), `the last run came to ${told(last)}`)
  if ('version' in last.outcome)
    say(last.outcome.version.arn === lowest, `the last run reports ${last.outcome.version.arn}`)
  // What a killed or refused run did not finish, the next one does; nothing is written that was not asked for.
  const reported = versions.find(({ ModelPackageArn }) => ModelPackageArn === lowest)
  const sourceUri = plan.hasSourceUri ? SOURCE_URI : undefined
  // A conflict that nobody may look into cannot be finished.
  const canFinish = !plan.isNarrow
  say(!canFinish || reported?.SourceUri === sourceUri, `the source URI of ${lowest} is ${reported?.SourceUri}`)
  say(reported?.ModelMetrics?.Bias?.Report !== undefined, 'the bias report is not on the version')
  const named = [
    ...('duplicate' in last.outcome && last.outcome.duplicate ? [last.outcome.duplicate.arn] : []),
    ...last.checks.map(({ detail }) => detail),
  ].join(' ')
  for (const { ModelPackageArn: arn } of versions.slice(1))
    say(plan.isNarrow || named.includes(arn ?? '?'), `the last run does not name ${arn}`)
  for (const { name, result, said } of runs) {
    if (result === undefined) continue
    say(
      isFine(result, plan) ||
        (plan.failsFirst && told(result) === 'failed failed') ||
        (plan.laterFaults.length > 0 && isUnfinished(result)),
      `${name} came to ${told(result)}: ${result.outcome.kind === 'failed' ? result.outcome.error.message : ''}`,
    )
    if (!('version' in result.outcome) || plan.failsFirst) continue
    const { arn } = result.outcome.version
    say(arn === lowest, `${name} reports ${arn}, and the lowest is ${lowest}`)
    say(said.at(-1) === arn, `${name} said ${said.at(-1)} last, and reports ${arn}`)
    // Whoever made the higher version says so.
    for (const other of said.filter((one) => one !== arn)) {
      const isTold = result.checks.some(({ title, detail }) => title === 'Duplicate' && detail.includes(other))
      const isInOutcome = 'duplicate' in result.outcome && result.outcome.duplicate?.arn === other
      say(isTold && (isInOutcome || result.outcome.kind === 'failed'), `${name} does not name ${other}`)
    }
  }
  const registered = runs.filter(({ result }) => result?.outcome.kind === 'registered').map(({ name }) => name)
  if (!plan.sameRunId && !plan.failsFirst && honoured && !plan.isNarrow) {
    say(registered.length <= 1, `${registered.join(' and ')} both say that they registered it`)
  }
  for (const { name, said } of runs) {
    for (const arn of said) {
      const exists = emulator.versions(GROUP).some(({ ModelPackageArn }) => ModelPackageArn === arn)
      say(exists, `${name} said ${arn}, which does not exist`)
    }
  }
  return wrong
}

/** A call beside the create got no answer until time was up: red, and the version, if there is one by then, is named. */
function isUnfinished(result: RegistrationResult): boolean {
  return told(result) === 'failed failed' || told(result) === 'failed unknown-outcome'
}

function isFine(result: RegistrationResult, plan: SchedulePlan): boolean {
  switch (told(result).replace(/ \d+$/, '')) {
    case 'registered':
    case 'reused':
      return true
    case 'failed unknown-outcome':
      return plan.isNarrow
    default:
      return false
  }
}
