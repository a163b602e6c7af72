/** An option of a command: a word behind `--`, with a value or without. */
export interface Option {
  /** What stands for its value in the help; without it the option is a switch. */
  readonly value?: string
  readonly says: string
}

/** A command as the help shows it and as its arguments are read. */
export interface Command {
  readonly name: CommandName
  /** What it does, in one line. */
  readonly says: string
  /** What it does, in a few lines. */
  readonly more: readonly string[]
  readonly takesManifests: boolean
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly string[]
}

export const COMMAND_NAMES = ['preview', 'check', 'init', 'policies'] as const

export type CommandName = (typeof COMMAND_NAMES)[number]

/** By what the command is called. */
export const PROGRAM = 'sagemaker-model-registry'

/** Options of every command. */
export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  json: { says: 'Print JSON instead of text.' },
  'no-color': { says: 'Print without colours, as NO_COLOR=1 does.' },
  help: { says: 'Print this help.' },
}

const REGION: Option = {
  value: 'REGION',
  says: 'The Region of the registry, for what it does not serve. Else AWS_REGION.',
}
const SET: Option = {
  value: 'PATH=VALUE',
  says: 'A line of the input `set`, laid over the manifest; may be given several times.',
}

const MANIFESTS = [
  'MANIFEST is a path or a pattern, such as "*/model.yaml". Without any it is each model.yaml and each',
  'NAME.model.yaml in this folder and below it.',
]

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  preview: {
    name: 'preview',
    says: 'Compare models with the base branch, judge their gates, and show the comment of a pull request.',
    more: [
      'Checks the manifests as the action does, compares their metrics with those of the base branch in git (or with',
      'the report of --baseline), judges the gates, and prints a table. Nothing is sent and nobody is asked: what the',
      'registry knows is not known here.',
      '',
      ...MANIFESTS,
    ],
    takesManifests: true,
    options: {
      baseline: { value: 'REPORT', says: 'Compare with this report, instead of the one on the base branch.' },
      base: {
        value: 'REF',
        says: 'The branch or commit to compare with. Else what origin/HEAD names, main or master.',
      },
      html: { value: 'FILE', says: 'Write the comment into this file as a page that shows it as GitHub would.' },
      region: REGION,
      set: SET,
    },
    examples: ['preview', 'preview --html preview.html', 'preview churn/model.yaml --baseline last/evaluation.json'],
  },
  check: {
    name: 'check',
    says: 'Check manifests and the reports that they name, and show each problem with its place.',
    more: ['Checks the files as the action does before it asks anybody. For pre-commit and editors.', '', ...MANIFESTS],
    takesManifests: true,
    options: { region: REGION, set: SET },
    examples: ['check', 'check "*/model.yaml"'],
  },
  init: {
    name: 'init',
    says: 'Write model.yaml and the workflow for the model that lies here.',
    more: [
      'Looks for the report of your training and for the framework, asks for the rest, and writes model.yaml',
      'beside the report and .github/workflows/register.yml. Where nobody can be asked (no terminal) each answer',
      'is an option. An image and a model that are not known yet may wait: a placeholder stands for them.',
      'A model.yaml that is there is written over, and a workflow that is there is changed, only with --overwrite.',
    ],
    takesManifests: false,
    options: {
      report: { value: 'FILE', says: 'The report of the metrics. model.yaml is written beside it.' },
      group: { value: 'NAME', says: 'The model package group. Else the name of the folder or of the repository.' },
      image: { value: 'IMAGE', says: 'The image in ECR that serves the model.' },
      'model-data': { value: 'S3-URI', says: 'The trained model.' },
      framework: { value: 'NAME', says: "In AWS's word, such as XGBOOST. Else what the requirements name." },
      'content-type': { value: 'TYPE', says: 'What a request contains. Else text/csv.' },
      'response-type': { value: 'TYPE', says: 'What the model answers. Else text/csv.' },
      region: { value: 'REGION', says: 'The Region of the registry. Else AWS_REGION, or that of the image.' },
      overwrite: { says: 'Write over what is there.' },
    },
    examples: ['init', 'init --report churn/evaluation.json --group churn'],
  },
  policies: {
    name: 'policies',
    says: 'Print every policy that the accounts need, ready to be put.',
    more: [
      'The same as `mode: policies`: from what is given here and from the manifests, every policy of every account,',
      'with the aws command that puts it. Nobody is asked. Its options are inputs of the action.',
      '',
      ...MANIFESTS,
    ],
    takesManifests: true,
    options: {
      'registry-account-id': { value: 'ACCOUNT', says: 'The account that owns the groups. Else that of the role.' },
      'role-to-assume': { value: 'ROLE-ARN', says: 'The role that the jobs assume; named, not assumed.' },
      'check-mode': { value: 'MODE', says: 'What that role does: register, update, approve or deploy. Else register.' },
      'registry-role-to-assume': { value: 'ROLE-ARN', says: 'The role that reads and decides in the registry.' },
      'workload-account-ids': { value: 'ENV=ACCOUNT,…', says: 'The accounts that serve, such as qa=333333333333.' },
      'execution-role-arn': { value: 'ROLE-ARN', says: 'The role that endpoints run with.' },
      environment: { value: 'NAME', says: 'The GitHub environment, for the modes approve and deploy.' },
      repository: { value: 'OWNER/NAME', says: "Whose jobs assume the roles. Else git's origin." },
      'artifact-bucket-owner-id': { value: 'ACCOUNT', says: 'Where artifacts lie, if not beside the training.' },
      'artifact-kms-key-id': { value: 'KEY', says: 'What they are encrypted with.' },
      'reports-s3-uri': { value: 'S3-URI', says: 'Where report files are uploaded to.' },
      'reports-bucket-owner-id': { value: 'ACCOUNT', says: 'Whose bucket that is.' },
      'reports-kms-key-id': { value: 'KEY', says: 'What they are encrypted with.' },
      'package-kms-key-id': { value: 'KEY', says: 'What versions are encrypted with.' },
      'validation-role-arn': { value: 'ROLE-ARN', says: 'The role that validations of packages run with.' },
      'validation-kms-key-id': { value: 'KEY', says: 'What their answers are encrypted with.' },
      'endpoint-kms-key-id': { value: 'KEY', says: 'What volumes of endpoints are encrypted with.' },
      'data-capture-s3-uri': { value: 'S3-URI', says: 'Where captured requests go.' },
      'data-capture-kms-key-id': { value: 'KEY', says: 'What they are encrypted with.' },
      'async-output-s3-uri': { value: 'S3-URI', says: 'Where asynchronous endpoints answer.' },
      'async-failure-s3-uri': { value: 'S3-URI', says: 'Where they say that there is no answer.' },
      'async-success-topic-arn': { value: 'TOPIC-ARN', says: 'The SNS topic that is told of answers.' },
      'async-error-topic-arn': { value: 'TOPIC-ARN', says: 'The SNS topic that is told where there is none.' },
      'vpc-subnets': { value: 'SUBNET,…', says: 'Subnets of endpoints.' },
      'create-group': { says: 'The role makes groups that are not there.' },
      audience: { value: 'NAME', says: 'The audience of ID tokens. Else sts.amazonaws.com.' },
      'policies-present-path': { value: 'FILE', says: 'What is there already: only the difference is printed.' },
      'policies-path': { value: 'FILE', says: 'Write the document as JSON into this file, too.' },
      region: { value: 'REGION', says: 'The Region of the registry. Else AWS_REGION.' },
      set: SET,
    },
    examples: [
      'policies --role-to-assume arn:aws:iam::222222222222:role/register',
      'policies --json --check-mode deploy --environment prod --policies-path prod.json',
    ],
  },
}
