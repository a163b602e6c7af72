import { PutModelPackageGroupPolicyCommand } from '@aws-sdk/client-sagemaker'
import { isDenied, outcomeOf, type Told } from '../ask.js'
import type { Finding } from '../finding.js'
import { TooLate, until } from '../pace.js'
import { documentOf, type Statement } from '../policy.js'
import type { World } from '../world.js'
import { CREATE, PENDING, STAGE, STAGED, STATUS } from './rights.js'
import { createVersion } from './versions.js'

// What the policy of a model package group decides: for a role of another account (--peer-role-arn), where both sides must allow,
// else for one of the same account that has no right of its own.

interface Invited {
  readonly principal: string
  readonly condition?: Statement['Condition']
}

/** Puts a policy on the group that lets somebody create versions, and nobody else do anything. */
async function putPolicy(world: World, { principal, condition }: Invited): Promise<Told<unknown>> {
  const group = await world.sharedGroup()
  const statement: Statement = {
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: CREATE,
    Resource: world.groupArns(group),
    ...(condition === undefined ? {} : { Condition: condition }),
  }
  return world.asker.ask(`PutModelPackageGroupPolicy${condition === undefined ? '' : ' with conditions'}`, () =>
    world.owner.sageMaker.send(
      new PutModelPackageGroupPolicyCommand({
        ModelPackageGroupName: group,
        ResourcePolicy: documentOf([statement]),
      }),
    ),
  )
}

/** Whether a create into the group becomes what is wanted, since a new policy may take a while. */
async function settlesOn(
  world: World,
  wanted: 'allowed' | 'denied',
  given: Parameters<typeof createVersion>[3],
): Promise<boolean> {
  const guest = await world.guest()
  try {
    return await until(world.pace, { what: `a create to be ${wanted}`, seconds: 60, every: 5 }, async () => {
      const told = await createVersion(world, guest.clients, guest.group, given)
      return (wanted === 'allowed' ? told.ok : isDenied(told)) ? true : undefined
    })
  } catch (error) {
    if (error instanceof TooLate) return false
    throw error
  }
}

export async function groupPrincipals(world: World): Promise<Finding> {
  const { principal, account } = await world.guest()
  const of = account === world.account ? 'the same account' : 'another account'
  const put = await putPolicy(world, { principal })
  if (!put.ok) return { answer: `The policy is refused: ${outcomeOf(put)}`, verdict: 'otherwise', side: 'accounts' }
  if (await settlesOn(world, 'allowed', PENDING))
    return { answer: `A role of ${of} that the policy names may create versions.`, verdict: 'as-assumed' }
  const refused = `The policy is taken, and for a minute the role of ${of} that it names is still refused`
  if (account === world.account)
    return { answer: `${refused}. That does not say whether one of another account would be let in.`, verdict: 'open' }
  await putPolicy(world, { principal: `arn:${world.partition}:iam::${account}:root` })
  return (await settlesOn(world, 'allowed', PENDING))
    ? { answer: `${refused}; where it names the account, the role gets in.`, verdict: 'otherwise', side: 'accounts' }
    : {
        answer: `${refused}, and so it is where it names the account: does the role have rights of its own?`,
        verdict: 'open',
      }
}

export async function groupConditions(world: World): Promise<Finding> {
  const { principal } = await world.guest()
  await putPolicy(world, { principal })
  if (!(await settlesOn(world, 'allowed', PENDING)))
    return { answer: "The group's policy lets nobody in here, with or without conditions.", verdict: 'open' }
  if (!(await settlesOn(world, 'allowed', STAGED)))
    return { answer: 'A create with a stage is refused without conditions, too.', verdict: 'open' }
  const condition = { StringEqualsIfExists: { [STATUS]: 'PendingManualApproval' }, Null: { [STAGE]: 'true' } }
  const put = await putPolicy(world, { principal, condition })
  if (!put.ok)
    return { answer: `A policy with conditions is refused: ${outcomeOf(put)}`, verdict: 'otherwise', side: 'left-out' }
  const refusesApproved = await settlesOn(world, 'denied', { ModelApprovalStatus: 'Approved' })
  const refusesStaged = await settlesOn(world, 'denied', STAGED)
  const allowsPending = await settlesOn(world, 'allowed', PENDING)
  const answer = `Under conditions a create is ${allowsPending ? 'allowed' : 'denied'} as PendingManualApproval, ${refusesApproved ? 'denied' : 'allowed'} as Approved, ${refusesStaged ? 'denied' : 'allowed'} with a stage.`
  if (refusesApproved && refusesStaged && allowsPending) return { answer, verdict: 'as-assumed' }
  return { answer, verdict: 'otherwise', side: 'left-out' }
}
