// Stands for `undici` in the bundle: 400 KB that only a proxy needs. Node's own fetch does everything else, so the real
// package is a chunk of its own that is loaded when HTTPS_PROXY calls for it.
type Undici = typeof import('undici')

/** Remembers how a proxy is to be reached, for the real one. */
export class ProxyAgent {
  readonly options: ConstructorParameters<Undici['ProxyAgent']>[0]

  constructor(options: ConstructorParameters<Undici['ProxyAgent']>[0]) {
    this.options = options
  }
}

let loading: ReturnType<typeof load> | undefined

async function load() {
  // CommonJS: in the bundle all that it exports is the default.
  const { default: undici } = await import('undici-itself')
  const made = new Map<ProxyAgent, InstanceType<Undici['ProxyAgent']>>()
  return async (url: string, { dispatcher, ...rest }: { readonly dispatcher: ProxyAgent }): Promise<unknown> => {
    const agent = made.get(dispatcher) ?? new undici.ProxyAgent(dispatcher.options)
    made.set(dispatcher, agent)
    return undici.fetch(url, { ...rest, dispatcher: agent })
  }
}

/** `fetch` of undici; without a proxy Node's own. */
export async function fetch(url: string, options: { readonly dispatcher?: unknown } = {}): Promise<unknown> {
  const { dispatcher, ...rest } = options
  if (!(dispatcher instanceof ProxyAgent)) return globalThis.fetch(url, rest)
  loading ??= load()
  const fetchThroughProxy = await loading
  return fetchThroughProxy(url, { ...rest, dispatcher })
}
