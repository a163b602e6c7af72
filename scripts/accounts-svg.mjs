// node scripts/accounts-svg.mjs      writes docs/images/accounts.svg: who may do what, in which account.
// A test asks the policies of infrastructure/ whether each line of it is true.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const PENDING = { 'sagemaker:ModelApprovalStatus': 'PendingManualApproval' }
const APPROVED = { 'sagemaker:ModelApprovalStatus': 'Approved' }
const STAGED = { 'sagemaker:ModelLifeCycle:stage': 'Production' }
const SERVED = { 'sagemaker:CustomerMetadataProperties/smr/served/qa': '2026-11-21T14:31:05Z' }
const AUTHOR = { 'sagemaker:CustomerMetadataProperties/smr/author': 'somebody' }

const CREATE = 'sagemaker:CreateModelPackage'
const UPDATE = 'sagemaker:UpdateModelPackage'
const VERSION = 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/7'

/**
 * Each role with who takes it, what it may do and what it never may: the words, and the request that bears them out.
 * @typedef {{ words: string, request: { action: string, resource: string, context?: Record<string, string> } }} Line
 * @typedef {{ name: string, template: string, who: string, may: readonly Line[], never: readonly Line[] }} Role
 * @type {readonly { title: string, roles: readonly Role[] }[]}
 */
export const ACCOUNTS = [
  {
    title: 'Training account',
    roles: [
      {
        name: 'model-registry-register',
        template: 'infrastructure/training.yaml',
        who: 'pull requests (no forks), default branch',
        may: [
          {
            words: 'register a version, not yet approved',
            request: { action: CREATE, resource: VERSION, context: PENDING },
          },
          { words: 'read versions', request: { action: 'sagemaker:DescribeModelPackage', resource: VERSION } },
          {
            words: 'read artifacts',
            request: { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-ml/model.tar.gz' },
          },
        ],
        never: [
          {
            words: 'register a version as Approved',
            request: { action: CREATE, resource: VERSION, context: APPROVED },
          },
          { words: 'approve a version', request: { action: UPDATE, resource: VERSION, context: APPROVED } },
          { words: 'write a stage', request: { action: UPDATE, resource: VERSION, context: STAGED } },
        ],
      },
    ],
  },
  {
    title: 'Registry account',
    roles: [
      {
        name: 'model-registry-approve',
        template: 'infrastructure/registry-roles.yaml',
        who: 'environment model-approval: its reviewers',
        may: [{ words: 'approve and reject', request: { action: UPDATE, resource: VERSION, context: APPROVED } }],
        never: [
          { words: 'register a version', request: { action: CREATE, resource: VERSION, context: PENDING } },
          {
            words: 'change whose a version is',
            request: { action: UPDATE, resource: VERSION, context: { ...APPROVED, ...AUTHOR } },
          },
        ],
      },
      {
        name: 'model-registry-stage-ENVIRONMENT',
        template: 'infrastructure/stage-role.yaml',
        who: 'that environment: its reviewers',
        may: [{ words: 'write a stage', request: { action: UPDATE, resource: VERSION, context: STAGED } }],
        never: [
          { words: 'approve a version', request: { action: UPDATE, resource: VERSION, context: APPROVED } },
          {
            words: "write another environment's note",
            request: { action: UPDATE, resource: VERSION, context: { ...STAGED, ...SERVED } },
          },
        ],
      },
    ],
  },
  {
    title: 'Workload account, one per environment',
    roles: [
      {
        name: 'model-registry-deploy-ENVIRONMENT',
        template: 'infrastructure/workload.yaml',
        who: 'that environment: its reviewers',
        may: [
          { words: 'read versions', request: { action: 'sagemaker:DescribeModelPackage', resource: VERSION } },
          {
            words: 'create and update endpoints',
            request: {
              action: 'sagemaker:UpdateEndpoint',
              resource: 'arn:aws:sagemaker:eu-west-1:333333333333:endpoint/housing',
            },
          },
        ],
        never: [
          { words: 'approve a version', request: { action: UPDATE, resource: VERSION, context: APPROVED } },
          {
            words: 'delete an endpoint',
            request: {
              action: 'sagemaker:DeleteEndpoint',
              resource: 'arn:aws:sagemaker:eu-west-1:333333333333:endpoint/housing',
            },
          },
        ],
      },
      {
        name: 'model-registry-endpoint-ENVIRONMENT',
        template: 'infrastructure/workload.yaml',
        who: 'SageMaker, for the containers',
        may: [
          {
            words: 'read artifacts',
            request: { action: 's3:GetObject', resource: 'arn:aws:s3:::acme-ml/model.tar.gz' },
          },
        ],
        never: [{ words: 'read versions', request: { action: 'sagemaker:DescribeModelPackage', resource: VERSION } }],
      },
    ],
  },
]

const WIDTH = 320
const GAP = 20
const LINE = 22

/** The drawing as text. Its own background makes it readable on GitHub's light and dark pages. */
export function drawing() {
  const columns = ACCOUNTS.map((account, index) => column(account, GAP + index * (WIDTH + GAP)))
  const height = Math.max(...columns.map(({ bottom }) => bottom)) + GAP
  const width = GAP + ACCOUNTS.length * (WIDTH + GAP)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="-apple-system, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="14">`,
    '<title>Who may do what in which account</title>',
    `<rect width="${width}" height="${height}" rx="10" fill="#ffffff"/>`,
    ...columns.map(({ bottom, svg }, index) => {
      const x = GAP + index * (WIDTH + GAP)
      return `<rect x="${x}" y="${GAP}" width="${WIDTH}" height="${Math.max(bottom, height - GAP) - GAP}" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>\n${svg}`
    }),
    '</svg>',
    '',
  ].join('\n')
}

function column({ title, roles }, x) {
  let y = GAP + 28
  const parts = [text(x + 14, y, title, 'font-weight="700" fill="#1f2328"')]
  for (const { name, who, may, never } of roles) {
    y += 32
    parts.push(
      text(x + 14, y, name, 'font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12.5" fill="#0969da"'),
    )
    y += LINE
    parts.push(text(x + 14, y, `for ${who}`, 'fill="#59636e"'))
    for (const { words } of may) {
      y += LINE
      parts.push(text(x + 14, y, `✓ may ${words}`, 'fill="#1a7f37"'))
    }
    for (const { words } of never) {
      y += LINE
      parts.push(text(x + 14, y, `✗ never: ${words}`, 'fill="#cf222e"'))
    }
  }
  return { bottom: y + GAP, svg: parts.join('\n') }
}

function text(x, y, words, attributes) {
  return `<text x="${x}" y="${y}" ${attributes}>${words}</text>`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(new URL('../docs/images/accounts.svg', import.meta.url), drawing())
