export { type Pace, VirtualClock } from './clock.js'
export { REMOVABLE_STATEMENTS, type RemovableStatement, trustGitHub } from './default-world.js'
export { Emulator } from './emulator.js'
export type { Fault, FaultKind } from './faults.js'
export { ACTIONS_BOT, FORK_TOKEN, type GitHubState, type GitHubToken, JOB_TOKEN, type Pull } from './github/state.js'
export type { Trigger } from './http/events.js'
export { type JobRun, type RunOptions, type StartedEmulator, startEmulator } from './http/server.js'
export {
  APPROVE_ROLE_ARN,
  AWS_S3_KEY_ID,
  deployRoleArn,
  type EmulatorOptions,
  executionRoleArn,
  keyArn,
  OWN_KEY_ID,
  PROD_ACCOUNT,
  QA_ACCOUNT,
  READ_ROLE_ARN,
  REGION,
  REGISTER_ROLE_ARN,
  REGISTRY_ACCOUNT,
  stageRoleArn,
  type TokenPolicy,
  TRAINING_ACCOUNT,
  VALIDATION_ROLE_ARN,
} from './options.js'
export type { EmulatorPort, PortOptions, YieldPoint } from './port.js'
export type { LoggedRequest } from './request-log.js'
export type { EndpointSnapshot } from './workload/people.js'
export type { Trouble, TroubleKind, Workload } from './workload/workload.js'
