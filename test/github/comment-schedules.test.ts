import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, test } from '@jest/globals'
import { type AServer, aServer } from '../aws/a-server.js'
import { playSchedules, type Without } from '../lanes/schedules.js'
import { seeded } from '../register/scheduler.js'

// Jobs of one commit that comment at once, each in turns that the seed decides, on comments as GitHub keeps them.

const MARKER = '<!-- marker -->'
const PARTS = ['kills', 'lost-answers', 'job-3', 'job-2', 'others'] as const
const MAX_CALLS = 200

interface Stored {
  readonly id: number
  readonly login: string
  body: string
}

interface Asked {
  readonly job: string
  readonly request: IncomingMessage
  readonly text: string
  readonly response: ServerResponse
}

let server: AServer
let pullRequestPort: typeof import('../../src/github/pull-request.js')['pullRequestPort']
let onRequest: (asked: Asked) => void

beforeAll(async () => {
  server = await aServer((response, _, request, text) =>
    onRequest({ job: /ghs_(\S+)/.exec(request.headers.authorization ?? '')?.[1] ?? '', request, text, response }),
  )
  // @actions/github reads it when it is loaded.
  process.env['GITHUB_API_URL'] = server.url
  ;({ pullRequestPort } = await import('../../src/github/pull-request.js'))
})

afterAll(() => server.close())

/** What a job does about its comment: one look at its start, one before it writes, and the write. */
async function comment(job: string): Promise<string> {
  const limits = { sleep: async () => {}, onWait: () => {} }
  const options = { repository: 'acme/models', number: 7, retryBaseMilliseconds: 1, limits }
  const port = pullRequestPort({ ...options, token: `ghs_${job}` })
  const existing = (await port.findComment(MARKER)) ?? (await port.findComment(MARKER))
  return port.writeComment({ existing, marker: MARKER, body: `${MARKER}\nby ${job}` })
}

async function play(seed: number, without: Without) {
  const random = seeded(seed)
  const has = (part: (typeof PARTS)[number]) => !without.has(part)
  const chance = (share: number) => random() < share
  const story: string[] = []
  const ends: string[] = []
  const comments: Stored[] = has('others') ? [{ id: 1, login: 'mallory', body: `${MARKER}\npasted` }] : []
  let lastId = 1
  const waiting = new Map<string, Asked>()
  onRequest = (asked) => waiting.set(asked.job, asked)

  function answer({ request, text, response, job }: Asked, isLost: boolean): void {
    const id = Number(/\/comments\/(\d+)$/.exec(request.url ?? '')?.[1])
    const found = comments.find((one) => one.id === id)
    let status = 200
    let body: unknown
    switch (request.method) {
      case 'GET':
        body = comments.map(shown)
        break
      case 'POST': {
        lastId += 1
        const made = { id: lastId, login: 'github-actions[bot]', body: JSON.parse(text).body }
        comments.push(made)
        status = 201
        body = shown(made)
        break
      }
      case 'PATCH':
        if (found === undefined) status = 404
        else found.body = JSON.parse(text).body
        body = found === undefined ? { message: 'Not Found' } : shown(found)
        break
      default:
        status = found === undefined ? 404 : 204
        if (found !== undefined) comments.splice(comments.indexOf(found), 1)
    }
    story.push(`${job}: ${request.method} ${request.url} → ${isLost ? 'lost' : status}`)
    if (isLost) return void response.destroy()
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(status === 204 ? undefined : JSON.stringify(body))
  }

  /** Lets these jobs go on, one request after the other, until all of them are over. */
  async function run(jobs: readonly string[], isDisturbed: boolean): Promise<void> {
    const alive = new Set(jobs)
    for (const job of jobs) {
      const over = (end: string) => {
        if (alive.delete(job)) ends.push(end)
      }
      void comment(job).then(
        () => over('written'),
        () => over('failed'),
      )
    }
    for (let calls = 0; alive.size > 0; calls += 1) {
      if (calls > MAX_CALLS) throw new Error('the jobs never end')
      while ([...alive].some((job) => !waiting.has(job))) await nextTurn()
      const ready = [...alive]
      const job = ready[Math.floor(random() * ready.length)] ?? ''
      const asked = waiting.get(job)
      if (asked === undefined) continue
      waiting.delete(job)
      const isKilled = chance(0.06) && isDisturbed && has('kills')
      const isLost = chance(0.1) && isDisturbed && has('lost-answers')
      // Who is killed may or may not have been heard; nothing more is heard from it.
      if (!isKilled || chance(0.5)) answer(asked, isLost || isKilled)
      if (!isKilled) continue
      asked.response.destroy()
      alive.delete(job)
      ends.push('killed')
    }
  }

  const ours = () => comments.filter(({ login }) => login === 'github-actions[bot]')
  await run(['1', ...(has('job-2') ? ['2'] : []), ...(has('job-3') && chance(0.5) ? ['3'] : [])], true)
  if (ours().length > 1) ends.push('doubled')
  if (ends.includes('written') && ours().length === 0) throw new Error('a job wrote its comment, and none is there')
  await run(['next'], false)
  const violations = [
    ...(ours().length === 1 ? [] : [`${ours().length} comments of ours after the next run`]),
    ...(ours().every(({ body }) => body.endsWith('by next')) ? [] : ['the comment is not what the next run wrote']),
    ...(comments.some(({ login, body }) => login === 'mallory' && !body.endsWith('pasted'))
      ? ['another one changed']
      : []),
    ...(has('others') && !comments.some(({ login }) => login === 'mallory') ? ["somebody else's comment is gone"] : []),
  ]
  return { violations, ends, story: [...story, ...ends] }
}

function shown({ id, login, body }: Stored) {
  const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
  return { id, body, html_url: `https://github.com/c/${id}`, user }
}

test('however many jobs comment at once, are killed or lose answers: after the next run there is one comment, and it is its', () =>
  playSchedules({ whole: 400, parts: PARTS, play, ends: ['written', 'killed', 'doubled'] }))
