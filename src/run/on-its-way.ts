import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { ClientRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { propertyOf } from '../language/unknown.js'

/**
 * Starts what asks somebody, and lets its first request leave before whatever keeps this process busy next: a connection is made
 * in steps, each of which would wait for code that is loaded or a report that is rendered. Whether it succeeds is told by `answer`
 * alone; what asks nobody at once is waited for no longer than these milliseconds.
 */
export async function onItsWay<Value>(
  ask: () => Promise<Value>,
  milliseconds = 50,
): Promise<{ readonly answer: Promise<Value> }> {
  const { left, forget } = nextRequestLeft()
  const answer = ask()
  const settled = answer.then(
    () => {},
    () => {}, // whoever awaits the answer says so
  )
  await Promise.race([left, settled, wait(milliseconds, undefined, { ref: false })])
  forget()
  return { answer }
}

/** Resolves when the next request of this process is with the operating system. */
function nextRequestLeft(): { readonly left: Promise<void>; readonly forget: () => void } {
  let forget = (): void => {}
  const left = new Promise<void>((resolve) => {
    const onStart = (message: unknown): void => {
      forget()
      const request = propertyOf(message, 'request')
      if (request instanceof ClientRequest) request.once('finish', resolve)
    }
    forget = () => unsubscribe('http.client.request.start', onStart)
    subscribe('http.client.request.start', onStart)
  })
  return { left, forget }
}
