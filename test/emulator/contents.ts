import type {
  CreateModelInput,
  DescribeTrainingJobResponse,
  PipelineExecutionStep,
  StepStatus,
} from '@aws-sdk/client-sagemaker'
import { VirtualClock } from './clock.js'
import {
  aRepository,
  digestOfText,
  findRepository,
  type Repository,
  readImage,
  repositoryKey,
} from './ecr/repository.js'
import type { Statement } from './iam/policy.js'
import { aKey, type Key, type KeyOptions } from './kms/key.js'
import {
  DEFAULT_BUCKET,
  DEFAULT_IMAGES,
  DEFAULT_KEYS,
  type EmulatorOptions,
  type ObjectOptions,
  REGION,
  TRAINING_ACCOUNT,
} from './options.js'
import { partitionOf } from './partition.js'
import { aBucket, type Bucket, storeObject } from './s3/bucket.js'
import { aTrainingJob, type TrainingJobOptions } from './training-job.js'
import { emptyWorkload, type Workload } from './workload/workload.js'

/** What lies in the accounts, and how people and jobs change it: objects, images, keys, training jobs, models. */
export class Contents {
  readonly clock: VirtualClock
  readonly region: string
  /** `aws`, `aws-cn` or `aws-us-gov`, as the Region says. */
  readonly partition: string
  readonly options: EmulatorOptions
  readonly buckets = new Map<string, Bucket>()
  readonly repositories = new Map<string, Repository>()
  /** By ARN. */
  readonly keys = new Map<string, Key>()
  readonly trainingJobs = new Map<string, DescribeTrainingJobResponse>()
  readonly pipelineExecutions = new Map<string, readonly PipelineExecutionStep[]>()
  readonly #workloads = new Map<string, Workload>()

  constructor(options: EmulatorOptions) {
    this.options = options
    this.region = options.region ?? REGION
    this.partition = partitionOf(this.region)
    this.clock = new VirtualClock(options.start)
    for (const bucket of options.buckets ?? [DEFAULT_BUCKET]) this.addBucket(bucket)
    for (const { image, ...more } of options.images ?? DEFAULT_IMAGES) this.putImage(image, more)
    for (const key of options.keys ?? DEFAULT_KEYS) this.putKey(key)
  }

  /** A bucket, of the training account unless given. */
  addBucket(bucket: NonNullable<EmulatorOptions['buckets']>[number]): void {
    const owner = { account: TRAINING_ACCOUNT, region: this.region, now: this.clock.now() }
    this.buckets.set(bucket.name, aBucket(bucket, owner))
  }

  /** Overwrites or adds an object, as a training job does. */
  putObject(s3Uri: string, object: ObjectOptions | string): void {
    const [bucketName = '', ...key] = s3Uri.replace(/^s3:\/\//, '').split('/')
    const bucket = this.buckets.get(bucketName)
    if (bucket === undefined) throw new Error(`there is no bucket ${bucketName}`)
    const given = typeof object === 'string' ? { body: object } : object
    storeObject(bucket, { key: key.join('/'), object: given, now: this.clock.now() })
  }

  /**
   * Pushes an image to ECR and gives its digest; a tag that is there already is moved. The repository is made where it
   * is missing. `content` stands for the image's bytes: the same content has the same digest. `mediaType` is the form of
   * its manifest, Docker's own unless given.
   */
  putImage(
    image: string,
    options: { readonly content?: string; readonly policy?: readonly Statement[]; readonly mediaType?: string } = {},
  ): string {
    const read = readImage(image)
    if (read === undefined) throw new Error(`${image} is no image of ECR`)
    const { account, region, tag } = read
    const place = { account, region, name: read.repository }
    const found = findRepository(this.repositories, place) ?? aRepository(place)
    if (options.policy !== undefined) found.policy = options.policy
    this.repositories.set(repositoryKey(place), found)
    const digest = read.digest ?? digestOfText(options.content ?? image)
    found.digests.add(digest)
    if (options.mediaType !== undefined) found.mediaTypes.set(digest, options.mediaType)
    if (tag !== undefined) found.tags.set(tag, digest)
    return digest
  }

  /** Somebody pushes another image with the same tag; gives its digest. */
  moveTag(image: string): string {
    return this.putImage(image, { content: `${image} moved at ${this.clock.now().getTime()}` })
  }

  /** A key of KMS, the training account's unless given; gives its ARN. An alias such as `alias/aws/s3` makes it AWS's. */
  putKey(key: Partial<KeyOptions> & Pick<KeyOptions, 'id'>): string {
    const made = aKey({ account: TRAINING_ACCOUNT, region: this.region, ...key }, this.clock.now())
    this.keys.set(made.arn, made)
    return made.arn
  }

  /** A training job of the training account, Completed unless given; gives its ARN. */
  putTrainingJob(job: TrainingJobOptions): string {
    const made = aTrainingJob(job, { region: this.region, partition: this.partition, now: this.clock.now() })
    this.trainingJobs.set(made.TrainingJobArn ?? '', made)
    return made.TrainingJobArn ?? ''
  }

  /** An execution of a pipeline of the training account, with its steps in the order they ran; gives its ARN. */
  putPipelineExecution(execution: {
    readonly pipeline: string
    /** 12 letters or digits. */
    readonly id?: string
    readonly steps: readonly { readonly name: string; readonly trainingJobArn?: string; readonly status?: StepStatus }[]
  }): string {
    const { pipeline, id = 'abcdef123456', steps } = execution
    const own = `arn:${this.partition}:sagemaker:${this.region}:${TRAINING_ACCOUNT}`
    const arn = `${own}:pipeline/${pipeline}/execution/${id}`
    const time = this.clock.now()
    const made = steps.map(({ name, trainingJobArn, status = 'Succeeded' }) => ({
      StepName: name,
      StartTime: time,
      EndTime: time,
      StepStatus: status,
      Metadata: trainingJobArn === undefined ? {} : { TrainingJob: { Arn: trainingJobArn } },
    }))
    this.pipelineExecutions.set(arn, made.reverse())
    return arn
  }

  /** A model of the training account, as somebody made it there; gives its ARN. */
  putModel(model: Pick<CreateModelInput, 'PrimaryContainer' | 'Containers'> & { readonly ModelName: string }): string {
    const own = `arn:${this.partition}:sagemaker:${this.region}:${TRAINING_ACCOUNT}`
    const arn = `${own}:model/${model.ModelName.toLowerCase()}`
    const { models } = this.workload(TRAINING_ACCOUNT).hosting
    models.set(model.ModelName, { input: model, arn, created: this.clock.now(), packages: [] })
    return arn
  }

  /** What an account serves: endpoints, alarms, scalable targets. */
  readonly workload = (account: string, region = this.region): Workload => {
    const key = `${account} ${region}`
    const { hosting: behaviour = {} } = this.options
    const found = this.#workloads.get(key) ?? emptyWorkload({ account, region, now: () => this.clock.now(), behaviour })
    this.#workloads.set(key, found)
    return found
  }
}
