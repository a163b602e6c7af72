import { type Finding, found } from '../text/finding.js'
import type { KeyPath } from '../text/path.js'
import { formatPath, readPath } from '../text/path.js'
import { type Place, positionOf, type Source, sourceOf } from '../text/source.js'

/** One line of the input `set`, taken apart but not yet typed. */
export interface Override {
  /** The manifest it is for. */
  readonly file: string
  readonly path: KeyPath
  /** The path as messages and the report show it. */
  readonly name: string
  /** All after the first `=`, as given. */
  readonly value: string
  /** Where each step of the path stands, from the beginning of the path to the end of the step. */
  readonly stepPlaces: readonly Place[]
  readonly valuePlace: Place
}

export interface SetReading {
  readonly overrides: readonly Override[]
  readonly findings: readonly Finding[]
}

/**
 * Reads the input `set`: lines of `path=value`, or `FILE:path=value` where there are several manifests. Empty lines and
 * lines that begin with `#` are left out; so are spaces around the path. The value is everything after the `=`, as it is.
 * Places are `set:LINE:COLUMN`.
 */
export function readSet(text: string, files: readonly string[]): SetReading {
  const source = sourceOf({ file: 'set', text, isSet: true })
  const overrides: Override[] = []
  const findings: Finding[] = []
  source.lineStarts.forEach((start, index) => {
    const end = (source.lineStarts[index + 1] ?? text.length + 1) - 1
    const line = text.slice(start, end).replace(/\r$/, '')
    const content = line.trimStart()
    if (content === '' || content.startsWith('#')) return
    const reading = readLine({ source, line, start, from: line.length - content.length, files })
    const finding = 'finding' in reading ? reading.finding : clash(reading.override, overrides)
    if (finding !== undefined) findings.push(finding)
    else if ('override' in reading) overrides.push(reading.override)
  })
  return { overrides, findings }
}

interface Line {
  readonly source: Source
  readonly line: string
  /** Where the line begins in the source, and its content in the line. */
  readonly start: number
  readonly from: number
  readonly files: readonly string[]
}

function readLine(of: Line): { readonly override: Override } | { readonly finding: Finding } {
  const { source, line, start, from, files } = of
  const place = (first: number, last: number): Place => ({ source, start: start + first, end: start + last })
  const refuse = (at: Place, message: string, help: string): { readonly finding: Finding } => ({
    finding: found(at, message, help),
  })

  const named = files.filter((file) => line.startsWith(`${file}:`, from)).sort((a, b) => b.length - a.length)[0]
  const file = named ?? (files.length === 1 && !/^[^=[]*\.ya?ml:/.test(line.slice(from)) ? files[0] : undefined)
  if (file === undefined) {
    return refuse(
      place(from, line.length),
      'this line names no manifest of this run',
      `write \`FILE:path=value\`, with FILE one of ${files.slice(0, 5).join(', ')}`,
    )
  }
  const pathStart = named === undefined ? from : from + named.length + 1
  const rest = line.slice(pathStart)
  const reading = readPath(rest)
  if ('failedAt' in reading) {
    const at = pathStart + reading.failedAt
    return refuse(
      place(at, at + 1),
      'from here on this is no path of a manifest',
      'write it as `containers[0].image=VALUE`, other keys as `environment["A.B"]=VALUE`',
    )
  }
  const pathLength = reading.ends.at(-1) ?? 0
  const equals = /^[ \t]*=/.exec(rest.slice(pathLength))
  if (equals === null)
    return refuse(place(pathStart, line.length), 'there is no `=` after the path', 'write it as `path=value`')
  const valueStart = pathStart + pathLength + equals[0].length
  return {
    override: {
      file,
      path: reading.path,
      name: formatPath(reading.path),
      value: line.slice(valueStart),
      stepPlaces: reading.ends.map((end) => place(pathStart, pathStart + end)),
      valuePlace: place(valueStart, line.length),
    },
  }
}

/** A path given twice, or one that an earlier line has already set a part of: one of the two would be lost in silence. */
function clash(override: Override, earlier: readonly Override[]): Finding | undefined {
  const place = override.stepPlaces.at(-1) ?? override.valuePlace
  for (const other of earlier) {
    if (other.file !== override.file || !override.path.every((step, at) => other.path[at] === step)) continue
    const same = other.path.length === override.path.length
    const message = same
      ? `\`${override.name}\` is set a second time`
      : `\`${override.name}\` would undo \`${other.name}\`, which is set before`
    return found(place, message, `the first is in line ${positionOf(other.valuePlace).line}`)
  }
  return undefined
}
