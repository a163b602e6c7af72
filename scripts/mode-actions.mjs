// Writes an action for each mode, MODE/action.yml, from the action.yml at the top: `npm run mode-actions`. Each has the inputs and
// outputs of its mode alone, so that an editor offers those and GitHub warns of the others. A test runs the same functions and
// compares, and asks the code which inputs a mode reads.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FILES = ['manifest', 'set']
const CREDENTIALS = [
  'aws-region',
  'role-to-assume',
  'role-session-name',
  'role-duration-seconds',
  'audience',
  'id-token-hosts',
  'allowed-account-ids',
  'registry-account-id',
  'registry-role-to-assume',
]
const COMMENT = ['comment', 'comment-key']
const TIME = ['wait-timeout-minutes', 'github-token']
const REPORTS_PLACE = ['reports-s3-uri', 'reports-kms-key-id', 'reports-bucket-owner-id']
const VERSION = ['model', 'environment', 'reason']
const HOSTING = [
  'execution-role-arn',
  'vpc-subnets',
  'vpc-security-group-ids',
  'endpoint-kms-key-id',
  'data-capture-s3-uri',
  'data-capture-kms-key-id',
  'async-output-s3-uri',
  'async-failure-s3-uri',
  'async-success-topic-arn',
  'async-error-topic-arn',
]
const VALIDATION = ['validation-role-arn', 'validation-kms-key-id']
const OWNERS = [
  'check-mode',
  'workload-account-ids',
  'artifact-bucket-owner-id',
  'artifact-kms-key-id',
  'repository',
  'create-group',
  ...REPORTS_PLACE,
  'package-kms-key-id',
  ...VALIDATION,
  'environment',
  ...HOSTING.filter((name) => name !== 'vpc-security-group-ids'),
]
const DECISION = [...FILES, 'dry-run', ...CREDENTIALS, ...VERSION, 'allow-self-approval', ...COMMENT, ...TIME]
const DEPLOYMENT = [
  ...FILES,
  'dry-run',
  ...CREDENTIALS,
  ...VERSION,
  'deploy-from',
  'allow-downgrade',
  'allow-approved-at-birth',
  'allow-without-alarms',
  'allowed-s3-prefixes',
  ...HOSTING,
  'keep-previous',
  'rollback-workflow',
  'poll-interval-seconds',
  'busy-wait-minutes',
  ...COMMENT,
  ...TIME,
]

/** The inputs that each mode reads. */
export const INPUTS_OF = {
  register: [
    ...FILES,
    'dry-run',
    ...CREDENTIALS,
    'on-gate-failure',
    'base-gates',
    'create-group',
    ...REPORTS_PLACE,
    'allowed-s3-prefixes',
    'package-kms-key-id',
    ...VALIDATION,
    'model-card-status',
    'approve-workflow',
    'poll-interval-seconds',
    ...COMMENT,
    ...TIME,
  ],
  update: [...FILES, 'dry-run', ...CREDENTIALS, 'model', 'model-card-status', ...TIME],
  deploy: DEPLOYMENT,
  rollback: DEPLOYMENT,
  approve: DECISION,
  reject: DECISION,
  status: [...FILES, ...CREDENTIALS, 'model', ...TIME],
  policies: [
    ...FILES,
    'aws-region',
    'role-to-assume',
    'audience',
    'registry-account-id',
    'registry-role-to-assume',
    ...OWNERS,
    'policies-path',
    'policies-present-path',
  ],
  list: [...FILES, 'changed-only', 'shards', ...TIME],
  report: ['report-files', 'shards-json', 'approve-workflow', ...COMMENT, ...TIME],
  doctor: [...FILES, ...CREDENTIALS, ...OWNERS, 'base-gates', 'deploy-from', 'comment-key', ...TIME],
}

const VERSION_OF_ANY = ['model-package-arn', 'model-package-version', 'model-package-group', 'approval-status']
const VERSION_OUTPUTS = [...VERSION_OF_ANY, 'registered']
const EVERY_OUTPUT = ['report-json', 'report-path', 'failure-reason']
const DEPLOYED = ['endpoint-name', 'endpoint-arn', 'endpoint-url', 'previous-version', 'comment-url']
const REGISTERED = ['gates-passed', 'baseline-arn', 'metrics-json', 'comment-url']

/** The outputs that each mode sets. */
export const OUTPUTS_OF = {
  register: [...VERSION_OUTPUTS, ...REGISTERED, ...EVERY_OUTPUT],
  update: [...VERSION_OUTPUTS, ...EVERY_OUTPUT],
  deploy: [...VERSION_OF_ANY, ...DEPLOYED, ...EVERY_OUTPUT],
  rollback: [...VERSION_OF_ANY, ...DEPLOYED, ...EVERY_OUTPUT],
  approve: [...VERSION_OUTPUTS, 'comment-url', ...EVERY_OUTPUT],
  reject: [...VERSION_OUTPUTS, 'comment-url', ...EVERY_OUTPUT],
  status: EVERY_OUTPUT,
  policies: ['policies-json', ...EVERY_OUTPUT],
  list: ['shards-json', 'affected-count', ...EVERY_OUTPUT],
  report: [...VERSION_OUTPUTS, ...REGISTERED, ...EVERY_OUTPUT],
  doctor: ['doctor-json', ...EVERY_OUTPUT],
}

const NAMES = {
  register: 'Register a model',
  update: 'Update a model version',
  deploy: 'Deploy a model version',
  rollback: 'Roll a model back',
  approve: 'Approve a model version',
  reject: 'Reject a model version',
  status: 'Status of models',
  policies: 'Policies that the accounts need',
  list: 'List what a change affects',
  report: 'Report of a matrix',
  doctor: 'What is missing',
}

/**
 * The action of a mode.
 * @param {keyof typeof INPUTS_OF} mode
 * @param {string} action the text of action.yml at the top
 * @returns {string}
 */
export function actionOf(mode, action) {
  const [head, inputs, outputs, runs] = partsOf(action)
  const name = `name: SageMaker Model Registry - ${NAMES[mode]}`
  const description = `description: ${JSON.stringify(`\`mode: ${mode}\` of the SageMaker Model Registry Action, with its inputs and outputs alone.`)}`
  return [
    `# Made from ../action.yml by \`npm run mode-actions\`.\n${head.replace(/^name: .*$/m, name).replace(/^description: .*$/m, description)}`,
    `inputs:\n${entriesOf(inputs, INPUTS_OF[mode])}`,
    `outputs:\n${entriesOf(outputs, OUTPUTS_OF[mode])}`,
    launched(runs, mode),
  ].join('')
}

/** The file runs the one dist/, which lies a folder higher, and names its mode. */
function launched(runs, mode) {
  return runs
    .replaceAll('"$GITHUB_ACTION_PATH/dist/index.js" report', `"$GITHUB_ACTION_PATH/../dist/index.js" report ${mode}`)
    .replaceAll('"$GITHUB_ACTION_PATH/dist/index.js"\n', `"$GITHUB_ACTION_PATH/../dist/index.js" run ${mode}\n`)
}

function partsOf(action) {
  const [inputs, outputs, runs] = ['inputs:\n', 'outputs:\n', 'runs:\n'].map((name) => {
    const at = action.indexOf(`\n${name}`)
    if (at < 0) throw new Error(`action.yml has no ${name.trim()}`)
    return at + 1
  })
  return [action.slice(0, inputs), action.slice(inputs, outputs), action.slice(outputs, runs), action.slice(runs)]
}

/** Of a mapping the entries of these names, in the order and the words in which they stand at the top. */
function entriesOf(part, names) {
  const entries = part
    .slice(part.indexOf('\n') + 1)
    .split(/^(?= {2}[a-z0-9-]+:$)/m)
    .filter((entry) => entry !== '')
  const nameOf = (entry) => entry.slice(2, entry.indexOf(':'))
  const absent = names.filter((name) => !entries.some((entry) => nameOf(entry) === name))
  if (absent.length > 0) throw new Error(`action.yml has no ${absent.join(', ')}`)
  return entries.filter((entry) => names.includes(nameOf(entry))).join('')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(import.meta.dirname, '..')
  const action = readFileSync(join(root, 'action.yml'), 'utf8')
  for (const mode of Object.keys(INPUTS_OF)) {
    mkdirSync(join(root, mode), { recursive: true })
    writeFileSync(join(root, mode, 'action.yml'), actionOf(mode, action))
  }
}
