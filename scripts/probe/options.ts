import { parseArgs } from 'node:util'

/** What a run of the probe is told. */
export interface Options {
  readonly account: string
  readonly region: string
  /** Whether nobody is asked before anything is made. */
  readonly yes: boolean
  /** Whether the questions are asked that need an endpoint. */
  readonly endpoints: boolean
  /** Whether only what earlier runs left is removed. */
  readonly clean: boolean
  /** An image of SageMaker's scikit-learn containers; the Region's own unless given. */
  readonly image: string | undefined
  /** A role of another account that may make versions there, which the credentials may assume. */
  readonly peerRoleArn: string | undefined
  /** Where journal and reports are written. */
  readonly output: string
}

/** The arguments make no sense; the message says what was given and what is allowed. */
export class UsageError extends Error {}

export const USAGE = `npm run probe -- --account 123456789012 --region eu-west-1 [--endpoints] [--yes] [--clean]
    [--peer-role-arn ARN] [--image IMAGE] [--output FOLDER]

  --account    the account that the credentials must be of: one that nothing depends on
  --region     where to ask
  --endpoints  also ask what needs an endpoint: about an hour, and less than 0.25 USD
  --yes        do not ask before anything is made
  --clean      remove what earlier runs left, and ask nothing
  --peer-role-arn
               a role of another account that these credentials may assume and that may do everything in SageMaker: the
               questions about policies of groups are then asked across accounts
  --image      an image of SageMaker's scikit-learn containers, in Regions that the probe does not know
  --output     where journal and reports go; probe-output unless given`

/** Reads the arguments; throws `UsageError`. */
export function readOptions(args: readonly string[]): Options {
  const { account, region, image, output, yes, endpoints, clean, 'peer-role-arn': peerRoleArn } = valuesOf(args)
  if (account === undefined) throw new UsageError('--account is missing: give the twelve digits of the account.')
  if (!/^\d{12}$/.test(account))
    throw new UsageError(`--account: ${JSON.stringify(account)} is not the twelve digits of an account.`)
  if (region === undefined) throw new UsageError('--region is missing: give the Region, such as eu-west-1.')
  if (!/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region))
    throw new UsageError(`--region: ${JSON.stringify(region)} is not the name of a Region, such as eu-west-1.`)
  if (image !== undefined && !/^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.[a-z0-9.-]+\/[\w./-]+[:@][\w.:-]+$/.test(image))
    throw new UsageError(`--image: ${JSON.stringify(image)} is not an image of ECR with a tag or digest.`)
  if (peerRoleArn !== undefined && !/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(peerRoleArn))
    throw new UsageError(`--peer-role-arn: ${JSON.stringify(peerRoleArn)} is not the ARN of a role.`)
  if (peerRoleArn?.split(':')[4] === account)
    throw new UsageError(`--peer-role-arn: is a role of account ${account} itself; give one of another account.`)
  return { account, region, image, peerRoleArn, output, yes, endpoints, clean }
}

function valuesOf(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        account: text,
        region: text,
        image: text,
        'peer-role-arn': text,
        output: { type: 'string', default: 'probe-output' },
        yes: flag,
        endpoints: flag,
        clean: flag,
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
