// The package behind its shim, under the name by which the build knows it.
declare module 'credential-provider-node-itself' {
  export * from '@aws-sdk/credential-provider-node'
}
