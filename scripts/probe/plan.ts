import type { Options } from './options.js'
import { QUESTIONS } from './questions.js'
import { INSTANCE } from './serving.js'
import { PREFIX } from './things.js'

/** What is said before anything is made: what that will be, what it costs, and how it goes away again. */
export function planOf({ account, region, endpoints, peerRoleArn }: Options): readonly string[] {
  const asked = QUESTIONS.filter(({ costs }) => costs === 'nothing' || (endpoints && costs === 'endpoint'))
  return [
    `In account ${account}, ${region}, ${asked.length} questions are asked. Each name begins with ${PREFIX}. Made are`,
    '  three model package groups with a few versions, some of them Approved (nothing deploys them)',
    '  one model, and one bucket with one object of a kilobyte, whose policy denies reading its ACLs',
    `  two roles: one that this account may assume, with rights on a group and endpoints of the probe; one for SageMaker`,
    ...(peerRoleArn === undefined ? [] : [`  versions in one of the groups, by ${peerRoleArn}`]),
    ...(endpoints
      ? [
          `  one endpoint with one ${INSTANCE}, two while it is updated, for about an hour; some endpoint configurations`,
          '  one CloudWatch alarm, and one KMS key that is deleted after seven days (AWS has no sooner)',
        ]
      : []),
    'and all of it is removed at the end, also when the run is stopped (Ctrl-C); after a kill by --clean.',
    endpoints
      ? `It costs less than 0.25 USD: ${INSTANCE} has about 0.07 USD an hour, the rest fractions of a cent.`
      : 'It costs less than 0.01 USD: requests to S3; SageMaker charges nothing for groups, versions and models.',
  ]
}
