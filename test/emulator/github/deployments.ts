import { ServiceError } from '../service-error.js'
import { deploymentObject, environmentObject, reviewObject, statusObject } from './deployment-objects.js'
import type { Deployment, DeploymentState } from './deployments-state.js'
import { paged } from './paging.js'
import { type GitHubAnswer, type GitHubRequest, need, notFound, type Route } from './request.js'
import { runObject } from './run-object.js'
import type { GitHubState } from './state.js'
import type { Hosts } from './user-object.js'

const STATES: readonly DeploymentState[] = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
]
/** "The maximum description length is 140 characters" (REST reference, "Create a deployment status"). */
const MAX_DESCRIPTION = 140

/** The routes of deployments, environments and a run's approvals. */
export function deploymentRoute(
  state: GitHubState,
  hosts: Hosts,
  request: GitHubRequest,
  path: string,
): Route | undefined {
  const { method } = request
  const is = (wanted: string, pattern: RegExp) => (method === wanted ? (pattern.exec(path) ?? undefined) : undefined)
  if (is('GET', /^\/deployments$/))
    return { operation: 'ReposListDeployments', answer: () => listDeployments(state, hosts, request) }
  if (is('POST', /^\/deployments$/))
    return { operation: 'ReposCreateDeployment', answer: () => createDeployment(state, hosts, request) }
  const one = is('GET', /^\/deployments\/(\d+)$/)
  if (one)
    return {
      operation: 'ReposGetDeployment',
      answer: () => {
        need(state, request, { anyOf: ['deployments'], level: 'read' })
        return { status: 200, body: deploymentObject(hosts, state, found(state, one[1])) }
      },
    }
  const statuses = is('GET', /^\/deployments\/(\d+)\/statuses$/)
  if (statuses)
    return {
      operation: 'ReposListDeploymentStatuses',
      answer: () => {
        need(state, request, { anyOf: ['deployments'], level: 'read' })
        const deployment = found(state, statuses[1])
        const show = (status: Deployment['statuses'][number]) => statusObject(hosts, state, { deployment, status })
        return paged(hosts, request, { items: deployment.statuses, show })
      },
    }
  const created = is('POST', /^\/deployments\/(\d+)\/statuses$/)
  if (created)
    return {
      operation: 'ReposCreateDeploymentStatus',
      answer: () => createStatus(state, hosts, request, created[1]),
    }
  const environment = is('GET', /^\/environments\/([^/]+)$/)
  if (environment)
    return {
      operation: 'ReposGetEnvironment',
      answer: () => {
        need(state, request, { anyOf: ['actions'], level: 'read' })
        const kept = state.deployments.environments.get(decodeURIComponent(environment[1] ?? ''))
        if (kept === undefined) throw notFound()
        return { status: 200, body: environmentObject(hosts, state, kept) }
      },
    }
  const run = is('GET', /^\/actions\/runs\/(\d+)$/)
  if (run)
    return {
      operation: 'ActionsGetWorkflowRun',
      answer: () => {
        need(state, request, { anyOf: ['actions'], level: 'read' })
        const record = state.runs.get(run[1] ?? '')
        if (record === undefined) throw notFound()
        return { status: 200, body: runObject(hosts, state, record) }
      },
    }
  const approvals = is('GET', /^\/actions\/runs\/(\d+)\/approvals$/)
  if (approvals)
    return {
      operation: 'ActionsGetReviewsForRun',
      answer: () => {
        need(state, request, { anyOf: ['actions'], level: 'read' })
        const run = approvals[1] ?? ''
        if (!state.runs.has(run)) throw notFound()
        const reviews = state.deployments.reviews.get(run) ?? []
        return { status: 200, body: reviews.map((review) => reviewObject(hosts, state, review)) }
      },
    }
  return undefined
}

function listDeployments(state: GitHubState, hosts: Hosts, request: GitHubRequest): GitHubAnswer {
  need(state, request, { anyOf: ['deployments'], level: 'read' })
  const wanted = (name: 'sha' | 'ref' | 'task' | 'environment') => {
    const value = request.query.get(name)
    // "The default: none" stands for no filter (REST reference).
    return (deployment: Deployment) => value === null || value === 'none' || deployment[name] === value
  }
  const filters = [wanted('sha'), wanted('ref'), wanted('task'), wanted('environment')]
  const items = state.deployments.all().filter((deployment) => filters.every((holds) => holds(deployment)))
  return paged(hosts, request, { items, show: (deployment) => deploymentObject(hosts, state, deployment) })
}

/** https://docs.github.com/en/rest/deployments/deployments#create-a-deployment */
function createDeployment(state: GitHubState, hosts: Hosts, request: GitHubRequest): GitHubAnswer {
  const token = need(state, request, { anyOf: ['deployments'], level: 'write' })
  const given = membersOf(request.body)
  const ref = textOf(given, 'ref')
  if (ref === undefined) throw invalid('Invalid request.\n\n"ref" wasn\'t supplied.')
  const sha = state.shaOf(ref)
  if (sha === undefined) throw invalid(`No ref found for: ${ref}`)
  if (given.get('auto_merge') !== false && state.deployments.behind.has(ref)) {
    state.deployments.behind.delete(ref)
    return { status: 202, body: { message: `Auto-merged ${state.defaultBranch} into ${ref} on deployment.` } }
  }
  // "By default, commit statuses for every submitted context must be in a success state"; an empty list waves all through.
  const contexts = given.get('required_contexts')
  const waiting = [...state.deployments.pendingContexts].filter(
    (context) => !Array.isArray(contexts) || contexts.includes(context),
  )
  if (waiting.length > 0) throw new ServiceError('conflict', `Conflict: Commit status checks failed for ${ref}.`, 409)
  const {
    description,
    environment = 'production',
    task = 'deploy',
  } = Object.fromEntries(['description', 'environment', 'task'].map((name) => [name, textOf(given, name)]))
  const deployment = state.deployments.create({
    ref,
    sha,
    task,
    environment,
    creator: token.login,
    payload: given.get('payload') ?? '',
    description: description ?? null,
    isTransient: given.get('transient_environment') === true,
    isProduction: given.get('production_environment') === true || environment === 'production',
  })
  const body = deploymentObject(hosts, state, deployment)
  return { status: 201, headers: { location: body.url }, body }
}

function createStatus(state: GitHubState, hosts: Hosts, request: GitHubRequest, id: string | undefined): GitHubAnswer {
  const token = need(state, request, { anyOf: ['deployments'], level: 'write' })
  const { id: number } = found(state, id)
  const given = membersOf(request.body)
  const wanted = STATES.find((one) => one === given.get('state'))
  if (wanted === undefined) throw invalid('Validation Failed: state is not included in the list')
  const description = textOf(given, 'description') ?? ''
  if (description.length > MAX_DESCRIPTION)
    throw invalid(`Validation Failed: description is too long (maximum is ${MAX_DESCRIPTION} characters)`)
  const status = state.deployments.addStatus(number, {
    state: wanted,
    creator: token.login,
    description,
    environmentUrl: textOf(given, 'environment_url') ?? '',
    logUrl: textOf(given, 'log_url') ?? textOf(given, 'target_url') ?? '',
    isLast: given.get('auto_inactive') === false,
  })
  const body = statusObject(hosts, state, { deployment: found(state, id), status })
  return { status: 201, headers: { location: body.url }, body }
}

function found(state: GitHubState, id: string | undefined): Deployment {
  const deployment = state.deployments.find(Number(id))
  if (deployment === undefined) throw notFound()
  return deployment
}

function membersOf(body: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof body === 'object' && body !== null ? Object.entries(body) : [])
}

function textOf(members: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = members.get(name)
  return typeof value === 'string' ? value : undefined
}

const invalid = (message: string) => new ServiceError('validation', message, 422)
