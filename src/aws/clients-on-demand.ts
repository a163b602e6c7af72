import { once } from '../language/once.js'
import type {
  ArtifactStore,
  FolderStore,
  GroupKeeper,
  ImageRegistry,
  KeyReader,
  ReportStore,
  SourceReader,
} from '../ports.js'
import type { ClientOptions } from './client-settings.js'

/** What only some manifests need: each in a chunk of its own, which is loaded when it is first asked. */
export interface ClientsOnDemand {
  readonly artifacts: ArtifactStore
  readonly folders: FolderStore
  readonly reports: ReportStore
  readonly images: ImageRegistry
  readonly keys: KeyReader
  readonly sources: SourceReader
  readonly groups: GroupKeeper
}

/** The ports that are asked only where a manifest needs them, all of one account. */
export function clientsOnDemand(options: ClientOptions): ClientsOnDemand {
  const artifacts = once(async () => (await import('./s3/artifact-store.js')).s3ArtifactStore(options))
  const folders = once(async () => (await import('./s3/folder-store.js')).s3FolderStore(options))
  const reports = once(async () => (await import('./s3/report-store.js')).s3ReportStore(options))
  const images = once(async () => (await import('./ecr-images.js')).ecrImageRegistry(options))
  const keys = once(async () => (await import('./kms-keys.js')).kmsKeyReader(options))
  const sources = once(async () => (await import('./sagemaker/sources.js')).sageMakerSources(options))
  const groups = once(async () => (await import('./sagemaker/model-package-groups.js')).sageMakerGroups(options))
  return {
    artifacts: { identify: async (uri) => (await artifacts()).identify(uri) },
    folders: { identifyPrefix: async (uri) => (await folders()).identifyPrefix(uri) },
    reports: {
      read: async (from) => (await reports()).read(from),
      writeOnce: async (file) => (await reports()).writeOnce(file),
    },
    images: { manifestOf: async (image) => (await images()).manifestOf(image) },
    keys: { managerOf: async (keyArn) => (await keys()).managerOf(keyArn) },
    sources: {
      describeTrainingJob: async (input) => (await sources()).describeTrainingJob(input),
      listPipelineExecutionSteps: async (input) => (await sources()).listPipelineExecutionSteps(input),
      describeModel: async (input) => (await sources()).describeModel(input),
    },
    groups: {
      describeModelPackageGroup: async (input) => (await groups()).describeModelPackageGroup(input),
      createModelPackageGroup: async (input) => (await groups()).createModelPackageGroup(input),
    },
  }
}
