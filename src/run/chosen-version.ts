import { ActionError } from '../errors.js'
import type { Run } from '../github/event.js'

/** Which version a run is about, as it was given, and what gave it. */
export interface ChosenVersion {
  /** As typed or sent; empty where nothing names one. */
  readonly model: string
  readonly modelIsTag: boolean
  /** Who or what named it, as the end of a sentence; undefined where nothing did. */
  readonly from: string | undefined
}

/**
 * The input `model`, else what the event names, else (where tags select) the git tag. Throws `invalid-input` for an event
 * that carries something and names nothing known, unless the input decides.
 */
export function chosenVersion(
  run: Pick<Run, 'tag' | 'eventVersion'>,
  { model, tagsSelect = false }: { readonly model: string; readonly tagsSelect?: boolean },
): ChosenVersion {
  const { eventVersion } = run
  const tag = tagsSelect ? run.tag : undefined
  if (model !== '') return { model, modelIsTag: isTag(model, tag), from: 'the input `model`' }
  switch (eventVersion.kind) {
    case 'named':
      return { model: eventVersion.model, modelIsTag: isTag(eventVersion.model, tag), from: eventVersion.from }
    case 'unknown':
      throw new ActionError('invalid-input', `${eventVersion.why} Nothing was called.`, {
        hint: 'Send `{"model": "GROUP@vN"}`, an event of EventBridge with `detail.ModelPackageArn`, or its `detail`; or set the input `model`. An empty client_payload leaves the choice to the mode.',
      })
    case 'unnamed':
      return { model: tag ?? '', modelIsTag: tag !== undefined, from: tag === undefined ? undefined : 'the git tag' }
  }
}

/** Why a run is about the version that it is about: one line for the log. */
export function whyChosen({ model, from }: ChosenVersion, otherwise: string): string {
  return from === undefined ? `Version: ${otherwise}, since nothing names one.` : `Version: ${model}, named by ${from}.`
}

// A tag's name is a tag's name, however it was handed over.
function isTag(model: string, tag: string | undefined): boolean {
  return tag !== undefined && model.replace(/^refs\/tags\//, '') === tag
}
