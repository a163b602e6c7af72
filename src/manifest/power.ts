import { normal } from './suggest.js'

/**
 * What a manifest must not be able to say: whoever opens a pull request writes it, and these decide who may do what, and
 * where. Each has its place in the workflow. Asked only of keys that the schema does not know.
 */
const REFUSED: readonly { readonly key: RegExp; readonly because: string }[] = [
  {
    key: /(^|_)(role|roles|iam)(_arns?)?$|^role_|_role_|assume/,
    because:
      'a manifest chooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `role-to-assume`',
  },
  {
    key: /(^|_)accounts?(_ids?)?$/,
    because: 'a manifest chooses no account; it is an input of the workflow, `registry-account-id`',
  },
  { key: /(^|_)regions?$/, because: 'a manifest chooses no region; it is an input of the workflow, `aws-region`' },
  {
    key: /approv|^model_status$|^status$/,
    because:
      'a manifest cannot approve: each version is registered as PendingManualApproval, and somebody else decides',
  },
  {
    key: /kms|encryption|security_config/,
    because: 'a manifest chooses no key of KMS; that is an input of the workflow',
  },
  {
    key: /life_?cycle|^stage(_status|_description)?$/,
    because: 'a manifest claims no stage: a stage is what a deployment has reached',
  },
  {
    key: /vpc|subnet|security_group|network_isolation|isolate/,
    because: 'a manifest chooses no network; that is an input of the workflow',
  },
  {
    key: /data_capture|capture_destination/,
    because: 'a manifest chooses no place for captured data; that is an input of the workflow',
  },
  {
    key: /^(client_)?token$/,
    because: 'the token is made from what is registered, so that the same model is registered once',
  },
  { key: /^tags?$/, because: 'a version has no tags, it has those of its group; use `metadata`' },
  {
    key: /secret|password|credential|access_key/,
    because: 'a manifest holds no secrets: everybody who reads the registry reads it',
  },
]

/** Why a key is refused on purpose; undefined for one that is merely unknown. */
export function refusalOf(key: string): string | undefined {
  const word = normal(key)
  return REFUSED.find((refused) => refused.key.test(word))?.because
}
