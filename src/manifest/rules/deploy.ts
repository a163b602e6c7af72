import { type Finding, found } from '../../text/finding.js'
import type { KeyPath } from '../../text/path.js'
import { formatPath } from '../../text/path.js'
import { closest } from '../../text/suggest.js'
import { childOf, itemsOf, type Tree, toData, valuePlaceOf } from '../../text/tree.js'
import { brief } from '../../text/visible.js'
import { type EffectiveDeployment, effectiveDeployment, originOf } from '../deploy-effective.js'
import { type DeploySection, deploySchema } from '../schema/deploy/section.js'
import { type ContainerFacts, exclusionProblems } from './deploy-exclusions.js'
import { deploymentProblems } from './deploy-limits.js'
import type { DeployProblem } from './deploy-problem.js'

/**
 * What is wrong between the keys of the `deploy` section, in any of its environments: the same that a deploy would
 * refuse, said in the pull request. Nothing where a key alone is wrong, which the schema tells.
 */
export function deployFindings(tree: Tree): readonly Finding[] {
  const section = childOf(tree, 'deploy')
  if (section === undefined) return []
  const { data: deploy } = deploySchema.safeParse(toData(section))
  if (deploy === undefined) return []
  const containers = containersOf(tree)
  const inEffect = everyEnvironment(deploy, (deployment) => [
    ...deploymentProblems(deployment),
    ...exclusionProblems(deployment, containers),
  ])
  const problems = [...inEffect, ...environmentProblems(deploy)]
  return problems.map(({ path, message, help }) =>
    found(valuePlaceOf(tree, path), `${formatPath(path)}: ${message}`, help),
  )
}

/**
 * What a rule says of the section as it holds in each environment, each told once; `path` begins at the manifest. Named are the
 * environments where it is not all of them.
 */
export function everyEnvironment(
  deploy: DeploySection,
  rule: (deployment: EffectiveDeployment) => readonly DeployProblem[],
): readonly DeployProblem[] {
  const environments = deploy.environments === undefined ? [''] : Object.keys(deploy.environments)
  const told = new Map<string, { readonly problem: DeployProblem; readonly names: readonly string[] }>()
  for (const name of environments) {
    const deployment = effectiveDeployment(deploy, name)
    for (const problem of deployment === undefined ? [] : rule(deployment)) {
      const path = originOf(deploy, name, problem.path)
      const identity = JSON.stringify([path, problem.message])
      const names = told.get(identity)?.names ?? []
      told.set(identity, { problem: { ...problem, path }, names: [...names, name] })
    }
  }
  return [...told.values()].map(({ problem, names }) =>
    isInEnvironment(problem.path) || names.length === environments.length
      ? problem
      : { ...problem, message: `${problem.message} (in ${listed(names)})` },
  )
}

function containersOf(tree: Tree): readonly ContainerFacts[] {
  return itemsOf(childOf(tree, 'containers')).map((container) => ({
    hasModelDataSource: childOf(container, 'model_data_source') !== undefined,
    isOfMarketplace: childOf(container, 'product_id') !== undefined,
  }))
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, 3).map(quoted).join(', ')
  return names.length > 3 ? `${first} and ${names.length - 3} more` : first
}

function isInEnvironment(path: KeyPath): boolean {
  return path[1] === 'environments'
}

/** What one environment says of another, and of its stage. */
function environmentProblems({ environments = {} }: DeploySection): readonly DeployProblem[] {
  return Object.entries(environments).flatMap(([name, { requires, stage, stage_status }]) => {
    const path = ['deploy', 'environments', name]
    return [
      ...(requires === undefined
        ? []
        : requiresProblems({ environments, name, requires, path: [...path, 'requires'] })),
      // ModelLifeCycle of the service model: a status stands beside a stage, never alone.
      ...(stage_status !== undefined && stage === undefined
        ? [{ path: [...path, 'stage_status'], message: 'there is no `stage` that it would be the status of' }]
        : []),
    ]
  })
}

function requiresProblems({
  environments,
  name,
  requires,
  path,
}: {
  readonly environments: NonNullable<DeploySection['environments']>
  readonly name: string
  readonly requires: string
  readonly path: KeyPath
}): readonly DeployProblem[] {
  if (requires === name) return [{ path, message: `${quoted(requires)} is this environment itself` }]
  if (!Object.hasOwn(environments, requires)) {
    const near = closest(requires, Object.keys(environments))
    const help = near === undefined ? 'name one of them, or add it' : `did you mean \`${near}\`?`
    return [{ path, message: `${quoted(requires)} is not one of \`deploy.environments\``, help }]
  }
  const seen = new Set<string>()
  let next: string | undefined = requires
  while (next !== undefined && next !== name && !seen.has(next)) {
    seen.add(next)
    next = Object.hasOwn(environments, next) ? environments[next]?.requires : undefined
  }
  return next === name
    ? [{ path, message: `${quoted(requires)} requires ${quoted(name)} in turn, so that neither can be the first` }]
    : []
}

function quoted(text: string): string {
  return JSON.stringify(brief(text))
}
