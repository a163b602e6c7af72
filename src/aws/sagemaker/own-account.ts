import { CallFailure } from '../../errors.js'
import type { Endpoints } from '../../modes/deploy/ports.js'
import type { Call } from '../../ports.js'
import { unlessSenseless } from '../client-settings.js'

/**
 * The same, whose looks are believed only where they are about this account: models, configurations and endpoints are named without
 * one, so that what answers with another account's ARN is not SageMaker, or not about what was asked (ruling 11b).
 */
export function ofAccount(account: string, hosting: Endpoints): Endpoints {
  const about = <Input, Output>(
    name: string,
    call: Call<Input, Output>,
    arnOf: (output: Output) => string | undefined,
  ): Call<Input, Output> => {
    return (input) =>
      unlessSenseless(name, async () => {
        const output = await call(input)
        const arn = arnOf(output)
        if (arn === undefined || arn.split(':')[ACCOUNT] === account) return output
        throw new CallFailure(
          'unknown-outcome',
          name,
          `The answer is about ${arn}, which is not in account ${account}.`,
        )
      })
  }
  return {
    ...hosting,
    describeModel: about('sagemaker:DescribeModel', hosting.describeModel, ({ ModelArn }) => ModelArn),
    describeEndpointConfig: about(
      'sagemaker:DescribeEndpointConfig',
      hosting.describeEndpointConfig,
      ({ EndpointConfigArn }) => EndpointConfigArn,
    ),
    describeEndpoint: about('sagemaker:DescribeEndpoint', hosting.describeEndpoint, ({ EndpointArn }) => EndpointArn),
  }
}

/** `arn:PARTITION:SERVICE:REGION:ACCOUNT:…` */
const ACCOUNT = 4
