import type { Statement } from '../emulator/iam/policy.js'
import { listOf, member, type Parameters, type Resource, resourcesOf, type Value } from './template.js'

export type { Parameters } from './template.js'

/** The policies that a template of `infrastructure/` makes, with these parameters: those of its roles and of its resources. */
export function policiesOf(file: string, parameters: Parameters) {
  const resources = resourcesOf(file, parameters)
  const ofType = (type: string) => resources.filter((resource) => resource.type === type)
  const named = (type: string, name: string, policy: string) =>
    ofType(type).map((resource) => ({
      name: String(member(resource.properties, name) ?? resource.id),
      policy: statementsOf(member(resource.properties, policy)),
    }))
  return {
    roles: ofType('AWS::IAM::Role').map(roleOf),
    groups: named('AWS::SageMaker::ModelPackageGroup', 'ModelPackageGroupName', 'ModelPackageGroupPolicy'),
    buckets: named('AWS::S3::BucketPolicy', 'Bucket', 'PolicyDocument'),
    keys: named('AWS::KMS::Key', 'Description', 'KeyPolicy'),
    repositories: named('AWS::ECR::Repository', 'RepositoryName', 'RepositoryPolicyText'),
    queues: named('AWS::SQS::QueuePolicy', 'PolicyName', 'PolicyDocument'),
  }
}

function roleOf({ id, properties: role }: Resource) {
  return {
    // CloudFormation makes one where there is none.
    name: String(member(role, 'RoleName') ?? id),
    trust: statementsOf(member(role, 'AssumeRolePolicyDocument')),
    ...durationOf(role),
    policy: listOf(member(role, 'Policies')).flatMap((policy) => statementsOf(member(policy, 'PolicyDocument'))),
  }
}

/** Seconds; left out where the template leaves it out. */
function durationOf(role: Value): { readonly maxSessionDuration?: number } {
  const seconds = member(role, 'MaxSessionDuration')
  return typeof seconds === 'number' ? { maxSessionDuration: seconds } : {}
}

/** CloudFormation takes a policy as an object or as its JSON. */
function statementsOf(policy: Value | undefined): Statement[] {
  const document: Value = typeof policy === 'string' ? JSON.parse(policy) : (policy ?? {})
  return listOf(member(document, 'Statement')).map((statement) => {
    // A statement is what IAM's grammar says; the emulator refuses what it does not know.
    const json: Statement = JSON.parse(JSON.stringify(statement))
    return json
  })
}
