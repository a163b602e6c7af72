import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  type DescribeEndpointOutput,
  UpdateEndpointCommand,
  type UpdateEndpointInput,
} from '@aws-sdk/client-sagemaker'
import { outcomeOf } from './ask.js'
import { ENVIRONMENT } from './container.js'
import { until } from './pace.js'
import type { World } from './world.js'

/** The smallest instance that SageMaker hosts on; it has no local storage, which a key could not encrypt. */
export const INSTANCE = 'ml.t2.medium'

const MINUTES = 60

/** One endpoint that the questions share, each from the configuration that the one before left. */
export class Serving {
  readonly #world: World
  #endpoint: Promise<string> | undefined
  #configs = 0

  constructor(world: World) {
    this.#world = world
  }

  /** The endpoint's name once it is InService with a variant `one`. */
  endpoint(): Promise<string> {
    this.#endpoint ??= this.#create()
    return this.#endpoint
  }

  /** Another configuration, with one variant of this name. */
  async config(variant: string, kmsKeyId?: string): Promise<string> {
    const world = this.#world
    this.#configs += 1
    const EndpointConfigName = world.name(`config-${this.#configs}`)
    await world.make('endpoint-config', EndpointConfigName, () =>
      world.asker.must('CreateEndpointConfig', () =>
        world.owner.sageMaker.send(
          new CreateEndpointConfigCommand({
            EndpointConfigName,
            ProductionVariants: [
              {
                VariantName: variant,
                ModelName: world.name('model'),
                InstanceType: INSTANCE,
                InitialInstanceCount: 1,
                InitialVariantWeight: 1,
              },
            ],
            ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
          }),
        ),
      ),
    )
    return EndpointConfigName
  }

  look(): Promise<DescribeEndpointOutput> {
    const world = this.#world
    return world.asker.must('DescribeEndpoint', () =>
      world.owner.sageMaker.send(new DescribeEndpointCommand({ EndpointName: world.name('endpoint') })),
    )
  }

  update(request: Omit<UpdateEndpointInput, 'EndpointName'>) {
    const world = this.#world
    return world.asker.ask('UpdateEndpoint', () =>
      world.owner.sageMaker.send(new UpdateEndpointCommand({ EndpointName: world.name('endpoint'), ...request })),
    )
  }

  /** Looks until nothing changes any more; each look is handed to `each`. */
  settled(each: (endpoint: DescribeEndpointOutput) => Promise<void> = async () => {}): Promise<DescribeEndpointOutput> {
    const what = 'the endpoint to settle'
    return until(this.#world.pace, { what, seconds: 40 * MINUTES, every: 10 }, async () => {
      const endpoint = await this.look()
      await each(endpoint)
      return isFinal(endpoint) ? endpoint : undefined
    })
  }

  async #create(): Promise<string> {
    const world = this.#world
    const { uri } = await world.artifact()
    const ExecutionRoleArn = await world.executionRole()
    const ModelName = world.name('model')
    // A new role may not be known yet, nor what it may read.
    await until(world.pace, { what: 'the model to be made', seconds: 3 * MINUTES, every: 5 }, async () => {
      const told = await world.make('model', ModelName, () =>
        world.asker.ask('CreateModel', () =>
          world.owner.sageMaker.send(
            new CreateModelCommand({
              ModelName,
              ExecutionRoleArn,
              PrimaryContainer: { Image: world.image, ModelDataUrl: uri, Environment: { ...ENVIRONMENT } },
            }),
          ),
        ),
      )
      if (!told.ok && !/role|access/i.test(told.message)) throw new Error(`CreateModel: ${outcomeOf(told)}`)
      return told.ok ? true : undefined
    })
    const EndpointConfigName = await this.config('one')
    const EndpointName = world.name('endpoint')
    await world.make('endpoint', EndpointName, () =>
      world.asker.must('CreateEndpoint', () =>
        world.owner.sageMaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName })),
      ),
    )
    const { EndpointStatus: status, FailureReason: reason } = await this.settled()
    if (status !== 'InService') throw new Error(`the endpoint is ${status}: ${reason ?? 'no reason'}`)
    return EndpointName
  }
}

function isFinal({ EndpointStatus: status, PendingDeploymentSummary: pending }: DescribeEndpointOutput): boolean {
  return pending === undefined && !/^(Creating|Updating|SystemUpdating|RollingBack)$/.test(status ?? 'Updating')
}
