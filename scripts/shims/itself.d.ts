// The packages behind the shims, under the names by which the build knows them.
declare module 'undici-itself' {
  export * from 'undici'
  export { default } from 'undici'
}
declare module 'credential-provider-node-itself' {
  export * from '@aws-sdk/credential-provider-node'
}
