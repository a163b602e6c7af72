// Stands for `undici` in the bundle, a second HTTP client of 400 KB: @actions/github and @actions/http-client prepare to use it when
// they are loaded, and then nobody does. GitHub is asked by src/github/fetch.ts, everything else by Node's https.

export class ProxyAgent {
  readonly options: unknown

  constructor(options: unknown) {
    this.options = options
  }
}

export async function fetch(): Promise<never> {
  throw new Error('src/github/fetch.ts is what asks GitHub')
}
