import { at, text } from './payload.js'

/** What an event says about which version is meant. */
export type EventVersion =
  /** The text, which nobody has checked yet, and the place in the event that it was read from. */
  | { readonly kind: 'named'; readonly model: string; readonly from: string }
  | { readonly kind: 'unnamed' }
  /** It was sent with something, and that names nothing this action knows. */
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * The version that a `workflow_dispatch` (input `model`) or a `repository_dispatch` names. A dispatch may carry
 * `{"model": "churn@v12"}`, an event of EventBridge as it is ("SageMaker Model Package State Change",
 * https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html#eventbridge-model-package),
 * its `detail`, or that one's `ModelPackageArn`. Whatever else it carries names nothing: to take the version of the
 * checkout then would deploy what nobody asked for.
 */
export function versionOfEvent(eventName: string, event: unknown): EventVersion {
  switch (eventName) {
    case 'workflow_dispatch': {
      const model = text(at(event, 'inputs', 'model')).trim()
      return model === '' ? UNNAMED : { kind: 'named', model, from: 'the input `model` of the workflow_dispatch' }
    }
    case 'repository_dispatch':
      return versionOfPayload(at(event, 'client_payload'))
    default:
      return UNNAMED
  }
}

const UNNAMED: EventVersion = { kind: 'unnamed' }
const PLACES: readonly (readonly string[])[] = [['model'], ['detail', 'ModelPackageArn'], ['ModelPackageArn']]

function versionOfPayload(payload: unknown): EventVersion {
  if (payload === undefined || payload === null) return UNNAMED
  if (typeof payload === 'object' && !Array.isArray(payload) && Object.keys(payload).length === 0) return UNNAMED
  for (const place of PLACES) {
    const model = text(at(payload, ...place)).trim()
    if (model !== '') {
      return { kind: 'named', model, from: `\`client_payload.${place.join('.')}\` of the repository_dispatch` }
    }
  }
  return { kind: 'unknown', why: `The client_payload of this repository_dispatch names no version. ${has(payload)}` }
}

const MAX_KEYS = 8

// Names and no values: whoever sent it may have put anything there.
function has(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return 'It is no JSON object.'
  const keys = Object.keys(payload)
  const shown = keys.slice(0, MAX_KEYS).map((key) => JSON.stringify(key.slice(0, 40)))
  const more = keys.length > MAX_KEYS ? ` and ${keys.length - MAX_KEYS} more` : ''
  return `It has ${shown.join(', ')}${more}.`
}
