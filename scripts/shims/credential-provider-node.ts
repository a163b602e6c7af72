// Stands for `@aws-sdk/credential-provider-node` in the bundle: the default credential chain (files, SSO, processes,
// instance metadata) is a chunk of its own that is loaded when no role is to be assumed.
type Chain = typeof import('@aws-sdk/credential-provider-node')

export const defaultProvider: Chain['defaultProvider'] = (init) => {
  let provider: ReturnType<Chain['defaultProvider']> | undefined
  return async (options) => {
    provider ??= (await import('credential-provider-node-itself')).defaultProvider(init)
    return provider(options)
  }
}
