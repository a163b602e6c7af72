import { changedEntries } from '../../language/changed-entries.js'
import { isRecord } from '../../language/unknown.js'
import type { Change } from '../../markdown/changes.js'

/** What differs between two JSON values, a line for each text, number and list of numbers, by its path. */
export function jsonChanges(section: string, before: unknown, after: unknown): readonly Change[] {
  const changed = changedEntries(new Map(leaves('', before)), new Map(leaves('', after)))
  return changed.map((entry) => ({ section, ...entry }))
}

function leaves(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return []
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, child]) => leaves(path === '' ? key : `${path}.${key}`, child))
  }
  if (Array.isArray(value) && !value.every(isNumeric)) {
    return value.flatMap((item: unknown, index) => leaves(`${path}[${index}]`, item))
  }
  return [[path, typeof value === 'string' ? value : JSON.stringify(value)]]
}

/** A curve and a matrix are one line each. */
function isNumeric(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => typeof item === 'number') : typeof value === 'number'
}
