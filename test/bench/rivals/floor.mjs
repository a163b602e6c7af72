// The floor: the same outcome by hand, on one connection a host, signed with node:crypto and nothing else: no checks, no retries, no
// report. Six requests in a row: token, role, list, baseline, create, confirmation; the comment is looked for and written beside.
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'

const { env } = process
const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) }
const GROUP = `arn:aws:sagemaker:${env.AWS_REGION}:${env.REGISTRY}:model-package-group/${env.GROUP}`

function send(url, { method = 'GET', headers = {}, body = '' } = {}) {
  const at = new URL(url)
  const { request } = at.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const sent = request(at, { method, headers, agent: agents[at.protocol] }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (answer.statusCode >= 300) reject(new Error(`${method} ${url}: ${answer.statusCode} ${text}`))
        else resolve(text)
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

const hash = (text) => createHash('sha256').update(text).digest('hex')
const hmac = (key, text) => createHmac('sha256', key).update(text).digest()

function sageMaker(operation, input, { AccessKeyId, SecretAccessKey, SessionToken }) {
  const url = new URL(env.AWS_ENDPOINT_URL_SAGEMAKER)
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
  const body = JSON.stringify(input)
  const now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${now.slice(0, 8)}/${env.AWS_REGION}/sagemaker/aws4_request`
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    host: url.host,
    'x-amz-date': now,
    'x-amz-security-token': SessionToken,
    'x-amz-target': `SageMaker.${operation}`,
  }
  const names = Object.keys(headers).join(';')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const canonical = ['POST', path, '', lines.join(''), names, hash(body)].join('\n')
  const key = scope.split('/').reduce((last, part) => hmac(last, part), `AWS4${SecretAccessKey}`)
  const signature = createHmac('sha256', key)
    .update(['AWS4-HMAC-SHA256', now, scope, hash(canonical)].join('\n'))
    .digest('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${AccessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return send(`${url.origin}${path}`, { method: 'POST', headers: { ...headers, authorization }, body }).then(JSON.parse)
}

const gitHub = { authorization: `token ${env.GITHUB_TOKEN}`, 'user-agent': 'floor', 'content-type': 'application/json' }
const comments = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/42/comments`
const looking = send(`${comments}?per_page=100`, { headers: gitHub }).then(JSON.parse)
const { value: token } = JSON.parse(
  await send(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  }),
)
const assume = new URLSearchParams({
  Action: 'AssumeRoleWithWebIdentity',
  Version: '2011-06-15',
  RoleArn: env.ROLE,
  RoleSessionName: 'floor',
  WebIdentityToken: token,
})
const assumed = await send(`${env.AWS_ENDPOINT_URL_STS}/`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: String(assume),
})
const taken = (name) => new RegExp(`<${name}>([^<]*)<`).exec(assumed)[1]
const credentials = {
  AccessKeyId: taken('AccessKeyId'),
  SecretAccessKey: taken('SecretAccessKey'),
  SessionToken: taken('SessionToken'),
}
const { ModelPackageSummaryList: approved } = await sageMaker(
  'ListModelPackages',
  { ModelPackageGroupName: GROUP, ModelApprovalStatus: 'Approved', SortBy: 'CreationTime', SortOrder: 'Descending' },
  credentials,
)
const baseline = await sageMaker('DescribeModelPackage', { ModelPackageName: approved[0].ModelPackageArn }, credentials)
const { mse } = JSON.parse(readFileSync('evaluation.json', 'utf8')).regression_metrics
if (mse.value > Number(baseline.CustomerMetadataProperties['metric/mse']) * 2) throw new Error('worse')
const { ModelPackageArn } = await sageMaker(
  'CreateModelPackage',
  {
    ModelPackageGroupName: GROUP,
    ModelApprovalStatus: 'PendingManualApproval',
    CustomerMetadataProperties: { 'metric/mse': String(mse.value) },
    InferenceSpecification: {
      Containers: [{ Image: env.IMAGE, ModelDataUrl: env.MODEL }],
      SupportedContentTypes: ['text/csv'],
      SupportedResponseMIMETypes: ['text/csv'],
    },
    ClientToken: `floor-${process.pid}-${Date.now()}`,
  },
  credentials,
)
await looking
await Promise.all([
  sageMaker('DescribeModelPackage', { ModelPackageName: ModelPackageArn }, credentials),
  send(comments, { method: 'POST', headers: gitHub, body: JSON.stringify({ body: ModelPackageArn }) }),
])
process.exit(0)
