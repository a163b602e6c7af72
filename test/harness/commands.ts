/**
 * A port of how the runner reads the log of a step: actions/runner, Runner.Common/ActionCommand.cs,
 * Runner.Worker/ActionCommandManager.cs and Handlers/OutputManager.cs. Every line of stdout and of stderr goes through it.
 */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Every command of ActionCommandManager.cs that a step may use; the name is compared without regard to case. */
const REGISTERED = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
]

/** Cuts a text into lines as .NET's StreamReader.ReadLine does: at CR, at LF and at CRLF. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Reads one line of a log as the runner does: `::name key=value::data` at its start, or `##[name key=value]data` anywhere. */
export function parseCommand(line: string, stopToken?: string): WorkflowCommand | undefined {
  const isRegistered = (name: string) =>
    REGISTERED.includes(name.toLowerCase()) ||
    (stopToken !== undefined && name.toLowerCase() === stopToken.toLowerCase())
  return parseV2(line, isRegistered) ?? parseV1(line, isRegistered)
}

function parseV2(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const message = line.trimStart()
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  const [name, properties] = splitInfo(message.slice(2, end))
  if (!isRegistered(name)) return undefined
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties?.trim(), ',', PROPERTY_ESCAPES),
    data: unescapeAll(message.slice(end + 2), DATA_ESCAPES),
  }
}

function parseV1(line: string, isRegistered: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  if (start < 0) return undefined
  const end = line.indexOf(']', start)
  if (end < 0) return undefined
  const [name, properties] = splitInfo(line.slice(start + 3, end))
  if (!isRegistered(name)) return undefined
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties, ';', V1_ESCAPES),
    data: unescapeAll(line.slice(end + 1), V1_ESCAPES),
  }
}

function splitInfo(info: string): [name: string, properties: string | undefined] {
  const space = info.indexOf(' ')
  return space < 0 ? [info, undefined] : [info.slice(0, space), info.slice(space + 1)]
}

type Escapes = readonly (readonly [token: string, escaped: string])[]
const DATA_ESCAPES: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  ['%', '%25'],
]
const PROPERTY_ESCAPES: Escapes = [
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
  ['%', '%25'],
]
const V1_ESCAPES: Escapes = [
  [';', '%3B'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [']', '%5D'],
  ['%', '%25'],
]

function unescapeAll(text: string, escapes: Escapes): string {
  return escapes.reduce((sum, [token, escaped]) => sum.replaceAll(escaped, token), text)
}

function readProperties(text: string | undefined, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of (text ?? '').split(separator)) {
    const equals = part.indexOf('=')
    const value = part.slice(equals + 1)
    if (equals > 0 && value !== '') properties[part.slice(0, equals).toLowerCase()] = unescapeAll(value, escapes)
  }
  return properties
}
