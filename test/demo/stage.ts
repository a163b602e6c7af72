import type { CompositeRun } from '../harness/composite.js'
import type { World } from '../scenarios/world.js'
import { commentText } from './comment-text.js'

/** A comment or a job summary, for the page. */
export interface Shown {
  readonly title: string
  readonly author: string
  readonly markdown: string
  readonly kind: 'comment' | 'summary'
}

/** A line of progress: the time since the start, and what was seen. */
const PROGRESS = /^\s+(\d+:)?\d\d:\d\d {2}/

/** What is told of a story: chapters, jobs and how they ended, and what people see of them. */
export class Stage {
  readonly shown: Shown[] = []
  #chapters = 0
  #title = ''

  constructor(
    readonly world: World,
    readonly print: (line: string) => void,
  ) {}

  chapter(title: string): void {
    this.#chapters += 1
    this.#title = title
    this.print(`\n${this.#chapters}. ${title}`)
  }

  /** Runs a job and prints who started it, what it told while it waited, and how it ended. */
  async job(who: string, start: () => Promise<CompositeRun>): Promise<CompositeRun> {
    const before = this.world.awsRequests()
    const run = await start()
    this.print(`   ${who}`)
    for (const line of run.log.split('\n').filter((text) => PROGRESS.test(text))) this.print(`     │ ${line.trim()}`)
    const seconds = Object.values(run.steps).reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
    const why = run.outputs['failure-reason'] === '' ? '' : ` (${run.outputs['failure-reason']})`
    const sign = run.conclusion === 'success' ? '✔' : '✘'
    const requests = this.world.awsRequests() - before
    this.print(`   job: ${sign} ${run.conclusion}${why} in ${seconds.toFixed(1)} s · ${requests} requests to AWS`)
    return run
  }

  /** What the people of a pull request see: the comment, or the job summary where there may be none. */
  tell(run: CompositeRun, pull: number): void {
    const comment = this.world.comments(pull).at(-1)
    const about = { kind: comment === undefined ? 'summary' : 'comment', what: `pull request ${pull}` } as const
    this.say({ ...about, markdown: comment ?? run.summary })
  }

  /** The comment of a pull request, which is the record of its version by now. */
  record(pull: number): void {
    const markdown = this.world.comments(pull).at(-1) ?? ''
    this.say({ kind: 'comment', what: `the comment of pull request ${pull} has become the record`, markdown })
  }

  /** Prints the first lines of a comment or a job summary, and keeps it for the page. */
  say(said: { readonly kind: Shown['kind']; readonly what: string; readonly markdown: string }): void {
    this.print(`   ${said.kind === 'comment' ? 'comment' : 'job summary'}:`)
    for (const line of commentText(said.markdown)) this.print(`     │ ${line}`)
    this.keep(said)
  }

  /** Keeps a comment or a job summary for the page. */
  keep({ kind, what, markdown }: Pick<Shown, 'kind' | 'markdown'> & { readonly what: string }): void {
    this.shown.push({ title: `${this.#chapters}. ${this.#title} (${what})`, author: 'github-actions', markdown, kind })
  }
}
