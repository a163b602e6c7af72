import type { Deployment, DeploymentStatus, Environment, Review } from './deployments-state.js'
import { seconds } from './objects.js'
import type { GitHubState } from './state.js'
import { type Hosts, idOf, nodeId, userObject } from './user-object.js'

/** `deployment`. */
export function deploymentObject(hosts: Hosts, state: GitHubState, deployment: Deployment) {
  const repository = `${hosts.api}/repos/${state.fullName}`
  const url = `${repository}/deployments/${deployment.id}`
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: seconds(deployment.createdAt),
    updated_at: seconds(deployment.statuses[0]?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: repository,
    creator: userObject(hosts, deployment.creator),
    sha: deployment.sha,
    ref: deployment.ref,
    payload: deployment.payload,
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: null,
  }
}

/** `deployment-status`. */
export function statusObject(
  hosts: Hosts,
  state: GitHubState,
  of: { readonly deployment: Deployment; readonly status: DeploymentStatus },
) {
  const { deployment, status } = of
  const repository = `${hosts.api}/repos/${state.fullName}`
  const parent = `${repository}/deployments/${deployment.id}`
  return {
    url: `${parent}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DS', status.id),
    state: status.state,
    creator: userObject(hosts, status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    created_at: seconds(status.createdAt),
    updated_at: seconds(status.createdAt),
    deployment_url: parent,
    repository_url: repository,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: null,
  }
}

/** `environment`. */
export function environmentObject(hosts: Hosts, state: GitHubState, environment: Environment) {
  const rule = {
    id: idOf(`rule ${environment.name}`),
    node_id: nodeId('GA', environment.name),
    type: 'required_reviewers',
    prevent_self_review: environment.preventsSelfReview,
    reviewers: environment.reviewers.map((login) => ({ type: 'User', reviewer: userObject(hosts, login) })),
  }
  return {
    ...plainEnvironment(hosts, state, environment),
    protection_rules: environment.reviewers.length > 0 ? [rule] : [],
    deployment_branch_policy: null,
  }
}

/** `environment-approvals`. */
export function reviewObject(hosts: Hosts, state: GitHubState, review: Review) {
  return {
    state: review.state,
    comment: review.comment,
    environments: review.environments.flatMap((name) => {
      const environment = state.deployments.environments.get(name)
      return environment === undefined ? [] : [plainEnvironment(hosts, state, environment)]
    }),
    user: userObject(hosts, review.user),
  }
}

function plainEnvironment(hosts: Hosts, state: GitHubState, { name, createdAt }: Environment) {
  return {
    id: idOf(`environment ${name}`),
    node_id: nodeId('EN', name),
    name,
    url: `${hosts.api}/repos/${state.fullName}/environments/${encodeURIComponent(name)}`,
    html_url: `${hosts.web}/${state.fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: seconds(createdAt),
    updated_at: seconds(createdAt),
  }
}
