import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { BucketLocationConstraint, CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { CreateModelPackageGroupCommand, ListModelPackagesCommand } from '@aws-sdk/client-sagemaker'
import { AssumeRoleCommand } from '@aws-sdk/client-sts'
import { partitionOf } from '../../src/language/partitions.js'
import { accountOfArn, spellings } from '../../src/permissions/arns.js'
import type { Asker } from './ask.js'
import { type Clients, clientsOf } from './clients.js'
import { modelArchive } from './container.js'
import type { Journal } from './journal.js'
import { type Pace, until } from './pace.js'
import { documentOf, type Statement } from './policy.js'
import { POLICY } from './remove.js'
import { type Kind, PREFIX } from './things.js'

/** Somebody whom a group's policy may let in. */
export interface Guest {
  readonly principal: string
  readonly account: string
  readonly clients: Clients
  /** As the guest calls the group: by its ARN across accounts. */
  readonly group: string
}

/** Everything that measures share: who asks, what is there, and how something is made. */
export class World {
  readonly account: string
  readonly region: string
  readonly partition: string
  readonly image: string
  /** As the one who runs the probe. */
  readonly owner: Clients
  readonly asker: Asker
  readonly pace: Pace
  readonly #journal: Journal
  readonly #run: string
  readonly #peerRoleArn: string | undefined
  #own: Promise<string> | undefined
  #shared: Promise<string> | undefined
  #capitals: Promise<string> | undefined
  #caller: Promise<string> | undefined
  #execution: Promise<string> | undefined
  #artifact: Promise<{ readonly bucket: string; readonly uri: string }> | undefined

  constructor(of: {
    readonly account: string
    readonly region: string
    readonly image: string
    readonly run: string
    readonly peerRoleArn: string | undefined
    readonly owner: Clients
    readonly asker: Asker
    readonly pace: Pace
    readonly journal: Journal
  }) {
    this.account = of.account
    this.region = of.region
    this.partition = partitionOf(of.region)
    this.image = of.image
    this.owner = of.owner
    this.asker = of.asker
    this.pace = of.pace
    this.#journal = of.journal
    this.#run = of.run
    this.#peerRoleArn = of.peerRoleArn
  }

  /** The name of something of this run. */
  name(what: string): string {
    return `${PREFIX}${this.#run}-${what}`
  }

  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`
  }

  /** The group and its versions, as statements name them. */
  groupArns(group: string): readonly [string, string] {
    return [this.arn('sagemaker', `model-package-group/${group}`), this.arn('sagemaker', `model-package/${group}/*`)]
  }

  /** Writes down that it will be made, and makes it. */
  async make<Made>(kind: Kind, name: string, create: () => Promise<Made>): Promise<Made> {
    this.#journal.planned({ kind, name })
    return create()
  }

  // What several questions need is made once, by the first that asks.

  /** The group that the calling role may use by its own policy. */
  ownGroup(): Promise<string> {
    this.#own ??= this.#group('own')
    return this.#own
  }

  /** A group that the calling role may use by the group's policy alone. */
  sharedGroup(): Promise<string> {
    this.#shared ??= this.#group('shared')
    return this.#shared
  }

  /** A group with capitals in its name, which the calling role may use in either spelling. */
  capitalGroup(): Promise<string> {
    this.#capitals ??= this.#group('Capitals')
    return this.#capitals
  }

  /** The role of sessions, by its ARN; it is ready to be used. */
  callerRole(): Promise<string> {
    this.#caller ??= this.#callingRole()
    return this.#caller
  }

  /** The role in whose name models run, by its ARN. */
  executionRole(): Promise<string> {
    this.#execution ??= this.#role('execution', { Service: 'sagemaker.amazonaws.com' }, [
      { Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: `arn:${this.partition}:s3:::${PREFIX}*` },
      {
        Effect: 'Allow',
        Action: [
          'cloudwatch:DescribeAlarms',
          'cloudwatch:PutMetricData',
          'ecr:BatchCheckLayerAvailability',
          'ecr:BatchGetImage',
          'ecr:GetAuthorizationToken',
          'ecr:GetDownloadUrlForLayer',
          'logs:CreateLogGroup',
          'logs:CreateLogStream',
          'logs:PutLogEvents',
        ],
        Resource: '*',
      },
    ])
    return this.#execution
  }

  /** A model of a few lines that answers "0" to everything, in a bucket of its own. */
  artifact(): Promise<{ readonly bucket: string; readonly uri: string }> {
    this.#artifact ??= this.#modelInS3()
    return this.#artifact
  }

  /** Somebody who may do only what the role and these statements both allow; without statements, what the role may. */
  async session(statements?: readonly Statement[]): Promise<Clients> {
    const RoleArn = await this.callerRole()
    return this.#assume(RoleArn, statements)
  }

  /** Whom the shared group's policy is about: a role of another account where one was named, else the calling role. */
  async guest(): Promise<Guest> {
    const group = await this.sharedGroup()
    const peer = this.#peerRoleArn
    if (peer === undefined)
      return { principal: await this.callerRole(), account: this.account, clients: await this.session(), group }
    const [arn] = this.groupArns(group)
    return { principal: peer, account: accountOfArn(peer), clients: await this.#assume(peer), group: arn }
  }

  async #assume(RoleArn: string, statements?: readonly Statement[]): Promise<Clients> {
    const Policy = statements === undefined ? undefined : documentOf(statements)
    const { Credentials: given } = await this.asker.must('AssumeRole', () =>
      this.owner.sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'probe', DurationSeconds: 3600, Policy })),
    )
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {}
    if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined)
      throw new Error('AssumeRole gave no credentials')
    return clientsOf(this.region, { accessKeyId, secretAccessKey, sessionToken })
  }

  async #group(what: string): Promise<string> {
    const ModelPackageGroupName = this.name(what)
    await this.make('group', ModelPackageGroupName, () =>
      this.asker.must('CreateModelPackageGroup', () =>
        this.owner.sageMaker.send(new CreateModelPackageGroupCommand({ ModelPackageGroupName })),
      ),
    )
    return ModelPackageGroupName
  }

  async #callingRole(): Promise<string> {
    const group = await this.ownGroup()
    const role = await this.#role('caller', { AWS: `arn:${this.partition}:iam::${this.account}:root` }, [
      { Effect: 'Allow', Action: 'sagemaker:*', Resource: this.groupArns(group) },
      {
        Effect: 'Allow',
        Action: 'sagemaker:*',
        Resource: spellings([this.name('Capitals')]).flatMap((name) => this.groupArns(name)),
      },
      {
        Effect: 'Allow',
        Action: ['sagemaker:DescribeEndpoint', 'sagemaker:UpdateEndpoint'],
        Resource: ['endpoint', 'endpoint-config'].map((type) => this.arn('sagemaker', `${type}/${PREFIX}*`)),
      },
      { Effect: 'Allow', Action: 'cloudwatch:DescribeAlarms', Resource: '*' },
    ])
    // "changes that you make in IAM … can take time": a refusal by a role that nobody knows yet would answer nothing.
    await until(this.pace, { what: 'the new role to be known', seconds: 180, every: 3 }, async () => {
      try {
        const { sageMaker } = await this.#assume(role)
        await sageMaker.send(new ListModelPackagesCommand({ ModelPackageGroupName: group }))
        return true
      } catch (error) {
        if (error instanceof Error && /AccessDenied|was refused|InvalidClientToken|UnrecognizedClient/.test(`${error}`))
          return undefined
        throw error
      }
    })
    return role
  }

  async #role(what: string, principal: Statement['Principal'], statements: readonly Statement[]): Promise<string> {
    const RoleName = this.name(what)
    const trust: Statement = { Effect: 'Allow', Principal: principal ?? {}, Action: 'sts:AssumeRole' }
    const { Role } = await this.make('role', RoleName, () =>
      this.asker.must('CreateRole', () =>
        this.owner.iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: documentOf([trust]) })),
      ),
    )
    await this.asker.must('PutRolePolicy', () =>
      this.owner.iam.send(
        new PutRolePolicyCommand({ RoleName, PolicyName: POLICY, PolicyDocument: documentOf(statements) }),
      ),
    )
    return Role?.Arn ?? `arn:${this.partition}:iam::${this.account}:role/${RoleName}`
  }

  async #modelInS3(): Promise<{ readonly bucket: string; readonly uri: string }> {
    const Bucket = this.name('artifacts')
    // "us-east-1" is said by saying nothing (S3 API reference, CreateBucket), and is none of these.
    const LocationConstraint = Object.values(BucketLocationConstraint).find((one) => one === this.region)
    const where = LocationConstraint === undefined ? {} : { CreateBucketConfiguration: { LocationConstraint } }
    await this.make('bucket', Bucket, () =>
      this.asker.must('CreateBucket', () => this.owner.s3.send(new CreateBucketCommand({ Bucket, ...where }))),
    )
    await this.asker.must('PutObject', () =>
      this.owner.s3.send(new PutObjectCommand({ Bucket, Key: 'model.tar.gz', Body: modelArchive() })),
    )
    return { bucket: Bucket, uri: `s3://${Bucket}/model.tar.gz` }
  }
}
