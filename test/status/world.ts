import { setImmediate as nextTurn } from 'node:timers/promises'
import { CallFailure } from '../../src/errors.js'
import type { EndpointReader, StatusPorts } from '../../src/modes/status/ports.js'
import type { StatusResult } from '../../src/modes/status/result.js'
import type { StatusSettings } from '../../src/modes/status/settings.js'
import { status } from '../../src/modes/status/status.js'
import { type Emulator, REGION, REGISTRY_ACCOUNT } from '../emulator/index.js'
import { GROUP } from '../register/world.js'

export const CONTEXT = {
  repository: 'acme/models',
  serverUrl: 'https://github.com',
  commit: '',
  runId: '9001',
  runNumber: '5',
  runAttempt: '1',
  actionVersion: 'v1.0.0',
  now: new Date('2026-11-21T14:02:00Z'),
} as const

export async function look(
  emulator: Emulator,
  over: Partial<StatusSettings> & {
    readonly groups?: readonly string[]
    readonly endpoints?: EndpointReader
    readonly registry?: StatusPorts['registry']
  } = {},
): Promise<StatusResult> {
  const { groups = [GROUP], endpoints, registry, ...settings } = over
  return status(
    {
      files: groups.map((group) => ({ path: `${group}/model.yaml`, manifest: { group } })),
      settings: {
        model: '',
        endpointNames: [],
        endpointsAccount: '333333333333',
        region: REGION,
        partition: 'aws',
        callerAccount: REGISTRY_ACCOUNT,
        ...settings,
      },
    },
    {
      registry: registry ?? emulator.port({ account: REGISTRY_ACCOUNT }),
      clock: emulator.clock,
      ...(endpoints === undefined ? {} : { endpoints }),
    },
  )
}

/** An account with endpoints, each with versions behind it and their weights. */
export function anAccount(
  endpoints: Readonly<Record<string, readonly { readonly version: number; readonly weight: number }[]>>,
): EndpointReader {
  const arn = (version: number) => `arn:aws:sagemaker:${REGION}:${REGISTRY_ACCOUNT}:model-package/${GROUP}/${version}`
  const variants = (name = '') => (endpoints[name] ?? []).map((one, index) => ({ ...one, variant: `v${index}` }))
  return {
    listEndpoints: async () => ({
      Endpoints: Object.keys(endpoints).map((EndpointName) => ({
        EndpointName,
        EndpointArn: '',
        CreationTime: new Date(0),
        LastModifiedTime: new Date(0),
        EndpointStatus: 'InService',
      })),
    }),
    describeEndpoint: async ({ EndpointName = '' }) => {
      await nextTurn()
      if (endpoints[EndpointName] === undefined)
        throw new CallFailure('not-found', 'sagemaker:DescribeEndpoint', `no ${EndpointName}`)
      return {
        EndpointName,
        EndpointArn: '',
        EndpointStatus: 'InService',
        EndpointConfigName: EndpointName,
        CreationTime: new Date(0),
        LastModifiedTime: new Date(0),
        ProductionVariants: variants(EndpointName).map(({ variant, weight }) => ({
          VariantName: variant,
          CurrentWeight: weight,
        })),
      }
    },
    describeEndpointConfig: async ({ EndpointConfigName = '' }) => ({
      EndpointConfigName,
      EndpointConfigArn: '',
      CreationTime: new Date(0),
      ProductionVariants: variants(EndpointConfigName).map(({ variant, version }) => ({
        VariantName: variant,
        ModelName: String(version),
      })),
    }),
    describeModel: async ({ ModelName = '' }) => ({
      ModelName,
      ModelArn: '',
      CreationTime: new Date(0),
      PrimaryContainer: { ModelPackageName: arn(Number(ModelName)) },
    }),
  }
}
