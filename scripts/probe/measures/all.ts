import type { Measure } from '../finding.js'
import type { QuestionId } from '../question.js'
import { groupConditions, groupPrincipals } from './groups.js'
import { absentMembers, artifactReads, compositeAlarms, createResource, groupSpelling, listResource } from './rights.js'
import { alarmRollback, grantAtUpdate, otherVariants, staleDescribe } from './serving.js'
import {
  clientToken,
  defaultStatus,
  listedAfter,
  modifiedAtBirth,
  numberAgain,
  quotaOfVersions,
  specificationComesBack,
  unapprovedModel,
} from './versions.js'

/** How each question is asked; undefined where no request shows the answer. */
export const MEASURES: Readonly<Record<QuestionId, Measure | undefined>> = {
  'create-resource': createResource,
  'absent-members': absentMembers,
  'group-principals': groupPrincipals,
  'group-conditions': groupConditions,
  'default-status': defaultStatus,
  'specification-comes-back': specificationComesBack,
  'group-spelling': groupSpelling,
  'modified-at-birth': modifiedAtBirth,
  'client-token': clientToken,
  'number-again': numberAgain,
  'listed-after': listedAfter,
  'list-resource': listResource,
  'artifact-reads': artifactReads,
  'composite-alarms': compositeAlarms,
  'unapproved-model': unapprovedModel,
  'other-variants': otherVariants,
  'stale-describe': staleDescribe,
  'grant-at-update': grantAtUpdate,
  'alarm-rollback': alarmRollback,
  'rollback-failed': undefined,
  'alarms-across-accounts': undefined,
  'quota-of-versions': quotaOfVersions,
}
