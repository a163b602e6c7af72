import { createHash } from 'node:crypto'
import { seconds } from './objects.js'
import { repositoryObject } from './repository-object.js'
import type { GitHubState, RunRecord } from './state.js'
import { type Hosts, idOf, nodeId, userObject } from './user-object.js'

/** `workflow-run`. */
export function runObject(hosts: Hosts, state: GitHubState, run: RunRecord) {
  const repository = `${hosts.api}/repos/${state.fullName}`
  const url = `${repository}/actions/runs/${run.id}`
  const workflowId = idOf(run.workflowPath)
  const suite = idOf(`suite ${run.id}`)
  const at = seconds(run.startedAt)
  const person = { name: run.actor, email: `${run.actor.replace(/\W/g, '')}@example.com` }
  return {
    id: Number(run.id),
    name: run.workflow,
    node_id: nodeId('WFR', run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId('CS', suite),
    head_branch: run.branch,
    head_sha: run.headSha,
    path: run.workflowPath,
    run_number: Number(run.runNumber),
    run_attempt: 1,
    display_title: run.workflow,
    event: run.event,
    status: 'completed',
    conclusion: 'success',
    workflow_id: workflowId,
    url,
    html_url: `${hosts.web}/${state.fullName}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor: userObject(hosts, run.actor),
    triggering_actor: userObject(hosts, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repository}/actions/workflows/${workflowId}`,
    head_commit: {
      id: run.headSha,
      tree_id: createHash('sha1').update(`tree ${run.headSha}`).digest('hex'),
      message: 'A commit',
      timestamp: at,
      author: person,
      committer: person,
    },
    repository: repositoryObject(hosts, state, state.fullName),
    head_repository: repositoryObject(hosts, state, state.fullName),
  }
}
