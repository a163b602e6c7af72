import { linesOf, parseCommand, type WorkflowCommand } from './commands.js'

/** What a run shows beside its log: `::error file=…,line=…::message` and its siblings. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** ExecutionContext.cs: `_maxCountPerIssueType`, counted over a top-level step, and `_maxIssueMessageLength`. */
const MAX_ANNOTATIONS_PER_LEVEL = 10
const MAX_ANNOTATION_LENGTH = 4096

/**
 * The log of a job: takes what the steps print, obeys the commands in it, hides what was masked. One per job, since masks
 * and `stop-commands` outlive a step.
 */
export class JobLog {
  readonly masks: string[] = []
  /** Every command that was obeyed, in order. */
  readonly commands: WorkflowCommand[] = []
  readonly annotations: Annotation[] = []
  /** Outputs set the old way, `::set-output name=…::`, by the step that is running. */
  readonly oldStyleOutputs: Record<string, string> = {}
  /** What the processes wrote, before the runner touched it. */
  raw = ''
  #shown: string[] = []
  #stopToken: string | undefined
  readonly #listeners: ((line: string) => void)[] = []

  /** As people see it: commands gone, masks applied. */
  get text(): string {
    return this.#shown.map((line) => this.mask(line)).join('\n')
  }

  onLine(listener: (line: string) => void): void {
    this.#listeners.push(listener)
  }

  /** Takes one line that a process wrote. */
  take(line: string): void {
    this.raw += `${line}\n`
    for (const listener of this.#listeners) listener(line)
    const command = parseCommand(line, this.#stopToken)
    if (command === undefined || !this.#obey(command)) this.show(line)
  }

  /** Adds a line of the runner's own. */
  show(line: string): void {
    this.#shown.push(line)
  }

  annotate(annotation: Annotation): void {
    const message = this.mask(annotation.message).slice(0, MAX_ANNOTATION_LENGTH)
    this.show(`##[${annotation.level}]${message}`)
    if (this.annotations.filter(({ level }) => level === annotation.level).length >= MAX_ANNOTATIONS_PER_LEVEL) return
    this.annotations.push({ ...annotation, message })
  }

  addMask(value: string): void {
    for (const part of [value, ...linesOf(value).map((line) => line.trim())]) if (part !== '') this.masks.push(part)
  }

  mask(text: string): string {
    return [...this.masks].sort((a, b) => b.length - a.length).reduce((sum, mask) => sum.replaceAll(mask, '***'), text)
  }

  #obey(command: WorkflowCommand): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken.toLowerCase()) return false
      this.#stopToken = undefined
      return true
    }
    this.commands.push(command)
    switch (command.name) {
      case 'stop-commands':
        this.#stopToken = command.data
        return true
      case 'add-mask':
        this.addMask(command.data)
        return true
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(annotationOf(command.name, command))
        return true
      case 'set-output':
        this.oldStyleOutputs[command.properties['name'] ?? ''] = command.data
        return true
      case 'group':
      case 'endgroup':
        this.show(`##[${command.name}]${command.data}`)
        return true
      default:
        return true
    }
  }
}

function annotationOf(level: Annotation['level'], { properties, data }: WorkflowCommand): Annotation {
  const { title, file, line, col } = properties
  return {
    level,
    message: data,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(col === undefined ? {} : { column: Number(col) }),
  }
}
