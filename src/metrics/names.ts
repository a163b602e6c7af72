/** Longest key of CustomerMetadataProperties (CustomerMetadataKey, 128), less the `metric/` in front. */
export const MAX_STORED_NAME_LENGTH = 128 - 'metric/'.length

// CustomerMetadataKey allows \p{L}\p{Z}\p{N}_.:/=+-@ (its pattern does not compile in JavaScript). Of the spaces we take
// only the plain one, and not at the ends: two names must not look the same.
const STORED_NAME = /^[\p{L}\p{N}_.:/=+\-@](?:[\p{L}\p{N}_.:/=+\-@ ]*[\p{L}\p{N}_.:/=+\-@])?$/u

/** Whether a metric of this name can be stored as `metric/NAME` in a version's customer metadata. */
export function isStorableName(name: string): boolean {
  return name.length <= MAX_STORED_NAME_LENGTH && STORED_NAME.test(name)
}

/** Longest name of a metric in a model card (`simple_metric.name`, `.{1,255}`). */
export const MAX_CARD_NAME_LENGTH = 255

/** Whether a metric of this name can be shown and kept in the model card: no controls, no invisible or half characters. */
export function isPresentableName(name: string): boolean {
  return name.length > 0 && name.length <= MAX_CARD_NAME_LENGTH && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)
}
