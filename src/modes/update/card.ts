import { ActionError } from '../../errors.js'
import { canonicalJson } from '../../language/canonical-json.js'
import { defined } from '../../language/defined.js'
import { parsedJson } from '../../language/unknown.js'
import type { Change } from '../../markdown/changes.js'
import { type CardStatus, ownCard, updatedCard } from '../../registry/card/card.js'
import { asActionError } from '../../registry/failure.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { jsonChanges } from './json-changes.js'
import type { VersionUpdate } from './ports.js'
import type { UpdateCheck } from './result.js'
import type { UpdateCandidate, UpdateSettings } from './settings.js'

export interface CardPlan {
  readonly members: Pick<VersionUpdate, 'ModelCard'>
  readonly changes: readonly Change[]
  readonly checks: readonly UpdateCheck[]
}

const NOTHING: CardPlan = { members: {}, changes: [], checks: [] }

/**
 * What makes the card of a version what the manifest and the workflow say, with what was filled in when it was registered.
 * A manifest without card and hyper-parameters leaves the content alone. Throws where the card is archived.
 */
export function planCard(
  { file, card }: UpdateCandidate,
  { arn, description, unreadCard }: DescribedVersion,
  settings: Pick<UpdateSettings, 'modelCardStatus'>,
): CardPlan {
  const { manifest } = file
  const { ModelCardContent: was, ModelCardStatus: statusWas } = description.ModelCard ?? {}
  const at = file.locate(['model_card'])
  const isManaged = card !== undefined || manifest.hyper_parameters !== undefined
  if (unreadCard !== undefined) {
    if (!isManaged && settings.modelCardStatus === undefined) return NOTHING
    throw asActionError(unreadCard, `The model card of ${arn} cannot be read, so nothing was written`)
  }
  const own = card ?? ownCard(was)
  if (isManaged && own === undefined) return { ...NOTHING, checks: [unreadable] }
  const content = isManaged ? updatedCard({ card: own, manifest, content: was, at })?.content : was
  const [before, after] = [parsedJson(was ?? ''), parsedJson(content ?? '')]
  const isContentNew = content !== undefined && canonicalJson(before) !== canonicalJson(after)
  const status = statusOf({ isContentNew, statusWas, said: settings.modelCardStatus, manifest })
  if (content === undefined) {
    return settings.modelCardStatus === undefined ? NOTHING : { ...NOTHING, checks: [nothingToReport] }
  }
  if (!isContentNew && status === statusWas) return NOTHING
  if (statusWas === 'Archived') throw archived(arn)
  return {
    members: { ModelCard: { ModelCardContent: content, ModelCardStatus: status } },
    changes: [
      ...(status === statusWas
        ? []
        : [{ section: 'model_card_status', key: '', ...defined({ before: statusWas }), after: status }]),
      ...jsonChanges('model_card', before, after),
    ],
    checks:
      isContentNew && statusWas === 'Approved' && settings.modelCardStatus === undefined ? [notApproved(status)] : [],
  }
}

/**
 * The workflow's word, else the manifest's. A card that somebody has approved stays so while its content does; one with
 * another content is not what was approved.
 */
function statusOf(of: {
  readonly isContentNew: boolean
  readonly statusWas: CardStatus | undefined
  readonly said: CardStatus | undefined
  readonly manifest: { readonly model_card_status?: CardStatus | undefined }
}): CardStatus {
  const { isContentNew, statusWas, said, manifest } = of
  if (said !== undefined) return said
  const isDecided = statusWas === 'Approved' || statusWas === 'Archived'
  if (isDecided && !isContentNew) return statusWas
  return manifest.model_card_status ?? (isDecided ? 'PendingReview' : (statusWas ?? 'Draft'))
}

function notApproved(status: CardStatus): UpdateCheck {
  const detail = `The card was Approved with another content, so that it becomes ${status}. The input model-card-status can say otherwise.`
  return { level: 'warning', title: 'Model card', detail }
}

const nothingToReport: UpdateCheck = {
  level: 'notice',
  title: 'Model card',
  detail: 'There is no card whose status could be set: neither the version nor the manifest has one.',
}

const unreadable: UpdateCheck = {
  level: 'warning',
  title: 'Model card',
  detail:
    'The card of the version is of no form that this action knows, and the manifest has none: it was left, without the hyper-parameters. Write `model_card` to replace it.',
}

function archived(arn: string): ActionError {
  return new ActionError(
    'invalid-input',
    `The model card of ${arn} is Archived, and an archived card takes no change. Nothing was written.`,
    {
      hint: 'Take `model_card`, `hyper_parameters` and `model-card-status` back to what the card says, or register a new version.',
    },
  )
}
