import type { KeyPath } from '../../text/path.js'
import { normal } from '../../text/suggest.js'

/**
 * What a manifest must not be able to say: whoever opens a pull request writes it, and these decide who may do what, and
 * where. Each has its place in the workflow. Asked only of keys that the schema does not know.
 */
const REFUSED: readonly Refusal[] = [
  {
    key: /role|^iam|_iam$|assume/,
    within: 'validation',
    because:
      'a manifest chooses no role: whoever opens a pull request would choose what runs with it; the role of this job is an input of the workflow, `validation-role-arn`',
  },
  {
    key: /^validation_role/,
    because:
      'a manifest chooses no role: whoever opens a pull request would choose what runs with it; this one is an input of the workflow, `validation-role-arn`',
  },
  {
    key: /kms|encryption/,
    within: 'validation',
    because: 'a manifest chooses no key of KMS; that of this job is an input of the workflow, `validation-kms-key-id`',
  },
  {
    key: /^(model_card_)?status$/,
    within: 'model_card',
    because: 'the status of the card stands beside `model_card`, as `model_card_status`',
  },
  {
    key: /kms|encryption/,
    within: 'reports',
    because: 'a manifest chooses no key of KMS; that of the reports is an input of the workflow, `reports-kms-key-id`',
  },
  {
    key: /bucket|destination|^output|_output_|(^|_)owner/,
    within: 'reports',
    because:
      'a manifest chooses no place that data goes to; files are uploaded to `reports-s3-uri`, an input of the workflow, as is `reports-bucket-owner-id`',
  },
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
      'a manifest chooses no place that data goes to; those are inputs of the workflow, such as `data-capture-s3-uri`, `async-output-s3-uri` and `async-error-topic-arn`',
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
    key: /approv|^model_status$|^(model_package_)?status$/,
    because:
      'a manifest cannot approve: each version is registered as PendingManualApproval, and somebody else decides',
  },
  {
    key: /kms|encryption|security_config/,
    because:
      'a manifest chooses no key of KMS; keys are inputs of the workflow, and that of the registered version is `package-kms-key-id`',
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
    key: /vpc|subnet|security_group/,
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
  {
    key: /^image_digest$/,
    because: 'the digest is a part of `image`: `REGISTRY/REPOSITORY@sha256:DIGEST`; a tag is resolved to it',
  },
  {
    key: /^additional_s3_data_source$/,
    // https://github.com/boto/boto3/issues/4510
    because:
      'SageMaker answers "AdditionalS3DataSource is not allowed in InferenceSpecification"; use `additional_model_data`',
  },
  {
    key: /^(model_package_)?registration_type$|^managed_storage_type$/,
    because: 'what it would do is not documented, and SageMaker has its own default',
  },
  {
    key: /secret|password|credential|access_key/,
    because: 'a manifest holds no secrets: everybody who reads the registry reads it',
  },
]

interface Refusal {
  readonly key: RegExp
  /** Only within this section. */
  readonly within?: 'deploy' | 'validation' | 'reports' | 'model_card'
  readonly because: string
}

/** Why a key is refused on purpose in the mapping at this path; undefined for one that is merely unknown. */
export function refusalOf(key: string, path: KeyPath = []): string | undefined {
  const word = normal(key)
  const section = path[0] === 'drift_baselines' ? 'reports' : path[0]
  return REFUSED.find(
    (refused) => refused.key.test(word) && (refused.within === undefined || refused.within === section),
  )?.because
}
