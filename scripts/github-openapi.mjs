// Writes test/judges/github-openapi.json: of GitHub's own OpenAPI description the operations that the action uses.
// The whole description is 394 MB, so it is fetched here and never installed. Usage: npm run judges:github-openapi
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSION = '23.0.2'
const OPERATIONS = [
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['get', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/user'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/commits'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/commits/{commit_sha}/pulls'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/branches'],
  ['get', '/repos/{owner}/{repo}/branches/{branch}'],
  ['get', '/repos/{owner}/{repo}/rules/branches/{branch}'],
  ['get', '/repos/{owner}/{repo}/collaborators/{username}/permission'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/environments/{environment_name}'],
  ['get', '/repos/{owner}/{repo}/deployments'],
  ['post', '/repos/{owner}/{repo}/deployments'],
  ['get', '/repos/{owner}/{repo}/deployments/{deployment_id}'],
  ['get', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
  ['post', '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses'],
]

const directory = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  execFileSync('npm', ['pack', `@octokit/openapi@${VERSION}`, '--silent', '--pack-destination', directory])
  const member = 'package/generated/api.github.com.json'
  execFileSync('tar', ['xzf', join(directory, `octokit-openapi-${VERSION}.tgz`), '-C', directory, member])
  const whole = JSON.parse(readFileSync(join(directory, member), 'utf8'))
  const extract = {
    openapi: whole.openapi,
    info: { title: whole.info.title, version: `@octokit/openapi ${VERSION}`, license: whole.info.license },
    paths: {},
    components: {},
  }
  for (const [method, path] of OPERATIONS) {
    const operation = whole.paths[path]?.[method]
    if (operation === undefined) throw new Error(`no such operation: ${method} ${path}`)
    extract.paths[path] = { ...extract.paths[path], [method]: withoutProse(operation) }
    keepReferences(operation, whole, extract)
  }
  writeFileSync('test/judges/github-openapi.json', `${JSON.stringify(extract, null, 1)}\n`)
} finally {
  rmSync(directory, { recursive: true })
}

/** Copies every component that is named within `node`, and those which these name. */
function keepReferences(node, whole, extract) {
  if (node === null || typeof node !== 'object') return
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/')
    extract.components[kind] ??= {}
    if (kind === 'examples' || extract.components[kind][name] !== undefined) return
    extract.components[kind][name] = withoutProse(whole.components[kind][name])
    keepReferences(extract.components[kind][name], whole, extract)
    return
  }
  for (const value of Object.values(withoutProse(node))) keepReferences(value, whole, extract)
}

/** A copy without what only people read; `properties` may hold members of those names, and keeps them. */
function withoutProse(node, isProperties = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item))
  if (node === null || typeof node !== 'object') return node
  const prose = [
    'description',
    'examples',
    'example',
    'externalDocs',
    'x-github',
    'summary',
    'tags',
    'title',
    'default',
  ]
  // `format: uri` with the default "": the empty text is what GitHub answers where there is no URL.
  if (!isProperties && node.default === '' && node.format !== undefined) prose.push('format')
  const kept = Object.entries(node).filter(([key]) => isProperties || !prose.includes(key))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, !isProperties && key === 'properties')]),
  )
}
