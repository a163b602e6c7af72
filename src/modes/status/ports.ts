import type { ListEndpointsInput, ListEndpointsOutput } from '@aws-sdk/client-sagemaker'
import type { Call, Clock, VersionReader } from '../../ports.js'
import type { EndpointLooks } from '../deploy/ports.js'

/** What a status asks of the world: it reads, and has nothing to write with. */
export interface StatusPorts {
  readonly registry: VersionReader
  /** The workload account; absent where only the registry is read, and the versions' metadata say where they went. */
  readonly endpoints?: EndpointReader
  readonly clock: Clock
}

/** Endpoints and what is behind them; each member is the IAM action of its name. */
export interface EndpointReader extends EndpointLooks {
  /** Asked only where no endpoint is named. */
  readonly listEndpoints: Call<ListEndpointsInput, ListEndpointsOutput>
}
