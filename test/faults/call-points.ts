import { READ_ROLE_ARN, REGISTER_ROLE_ARN } from '../emulator/index.js'
import type { Meant } from './world.js'

/** What a run asks the world for; a number with a letter is a second request that serves the same purpose. */
export type CallPoint = keyof typeof CALL_POINTS

export interface Point extends Meant {
  readonly what: string
  /** How the error of a run names it. */
  readonly call: RegExp
  /** Whether it changes something, so that it matters if a fault comes before or after it was done. */
  readonly isWrite: boolean
}

const isOfRole = (roleArn: string) => (input: unknown) =>
  typeof input === 'object' && input !== null && Reflect.get(input, 'RoleArn') === roleArn

const read = (what: string, operation: string, call: RegExp, where?: Meant['where']): Point => ({
  ...{ what, operation, call, isWrite: false },
  ...(where === undefined ? {} : { where }),
})

export const CALL_POINTS = {
  C1: read('ID token', 'GetIdToken', /GET ACTIONS_ID_TOKEN_REQUEST_URL/),
  C2: read('role', 'AssumeRoleWithWebIdentity', /sts:AssumeRoleWithWebIdentity/, isOfRole(REGISTER_ROLE_ARN)),
  C3: read('whose credentials', 'GetCallerIdentity', /sts:GetCallerIdentity/),
  C4: read("registry's role", 'AssumeRoleWithWebIdentity', /sts:AssumeRoleWithWebIdentity/, isOfRole(READ_ROLE_ARN)),
} as const satisfies Readonly<Record<string, Point>>
