import type { ManifestPath } from './file.js'
import { normal } from './suggest.js'

/**
 * What a manifest must not be able to say: whoever opens a pull request writes it, and these decide who may do what, and
 * where. Each has its place in the workflow. Asked only of keys that the schema does not know.
 */
const REFUSED: readonly Refusal[] = [
  {
    key: /role|^iam|_iam$|assume/,
    within: 'deploy',
    because:
      'a manifest chooses no role: whoever opens a pull request would choose what runs with it; roles are inputs of the workflow, such as `execution-role-arn`',
  },
  {
    key: /(^|_)accounts?(_ids?)?$/,
    within: 'deploy',
    because: "a manifest chooses no account; the endpoint's is that of `role-to-assume`, an input of the workflow",
  },
  {
    key: /vpc|subnet|security_group/,
    within: 'deploy',
    because:
      'a manifest chooses no network; those are inputs of the workflow, `vpc-subnets` and `vpc-security-group-ids`',
  },
  {
    key: /kms|encryption/,
    within: 'deploy',
    because:
      'a manifest chooses no key of KMS; keys are inputs of the workflow, `endpoint-kms-key-id` and `data-capture-kms-key-id`',
  },
  { key: /^tags?$/, within: 'deploy', because: 'this action writes the tags, and finds by them what it made' },
  {
    key: /destination|bucket|s3_|_s3|^s3$|_uri$|^output|_output_|_path$|topic|notification/,
    within: 'deploy',
    because:
      'a manifest chooses no place that data goes to; those are inputs of the workflow, `data-capture-s3-uri` and `async-output-s3-uri`',
  },
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
    key: /^(model_)?life_?cycle(_stage)?$|^stage(_status|_description)?$/,
    within: 'deploy',
    because:
      'the stage of each environment is `stage` in `deploy.environments.NAME`, and is written when the version serves there',
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
    key: /data_capture_(s3|kms|key|uri|dest|bucket|path|prefix)|capture_destination/,
    because: 'a manifest chooses no place for captured data; that is an input of the workflow, `data-capture-s3-uri`',
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

interface Refusal {
  readonly key: RegExp
  /** Only within this section. */
  readonly within?: 'deploy'
  readonly because: string
}

/** Why a key is refused on purpose in the mapping at this path; undefined for one that is merely unknown. */
export function refusalOf(key: string, path: ManifestPath = []): string | undefined {
  const word = normal(key)
  return REFUSED.find(
    (refused) => refused.key.test(word) && (refused.within === undefined || refused.within === path[0]),
  )?.because
}
