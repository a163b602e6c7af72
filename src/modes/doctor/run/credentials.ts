import { trustOf, trustRemedy } from '../../../aws/sts/trust.js'
import { ActionError, CallFailure, withHint } from '../../../errors.js'
import type { DoctorInputs, RoleArn } from '../../../inputs/inputs.js'
import { sentenceOf } from '../../../registry/failure.js'
import { clock } from '../../../run/clock.js'
import type { IdTokens } from '../../../run/id-tokens.js'
import type { ModeRun } from '../../../run/mode-run.js'
import { type AwsSession, openAwsSession } from '../../../run/session.js'
import { type DoctorCheck, missing, ok, type Subject, unknown } from '../check.js'

/** Credentials of both roles, as far as there are any, and what is to be said of them. */
export interface Credentials {
  readonly checks: readonly DoctorCheck[]
  /** Undefined where the role that does the work could not be assumed. */
  readonly session: AwsSession | undefined
}

/** The job's token against the roles' trust, and the account against what the inputs say. */
export async function lookAtCredentials(request: ModeRun<DoctorInputs>, region: string): Promise<Credentials> {
  const { inputs, idToken } = request
  const isAssumed = inputs.role !== undefined || inputs.registryRole !== undefined
  if (isAssumed && idToken === undefined) return { checks: [noToken()], session: undefined }
  const tokens = remembering(idToken)
  const opening = { request, region, tokens }
  const own = await opened(opening, inputs)
  const registry =
    inputs.registryRole === undefined
      ? undefined
      : await opened(opening, { ...inputs, role: inputs.registryRole, registryRole: undefined, allowedAccountIds: [] })
  const token = tokens.last()
  const session = own instanceof Error ? undefined : own
  return {
    checks: [
      ...tokenChecks(token),
      ...(inputs.role === undefined ? [] : [roleCheck('assume-role', inputs.role, own, token)]),
      ...(inputs.registryRole === undefined || registry === undefined
        ? []
        : [roleCheck('assume-registry-role', inputs.registryRole, registry, token)]),
      ...accountChecks(own, inputs),
    ],
    session,
  }
}

function noToken(): DoctorCheck {
  return missing(
    { name: 'id-token' },
    'This job may not ask GitHub for an ID token, so no role can be assumed: give it `permissions: id-token: write` beside `contents: read` and `pull-requests: write`, since naming one takes away the others.',
  )
}

/** The last token, for what it says of itself. */
function remembering(idToken: IdTokens | undefined) {
  let last: string | undefined
  return {
    last: () => last,
    idToken:
      idToken &&
      (async () => {
        last = await idToken()
        return last
      }),
  }
}

async function opened(
  of: {
    readonly request: ModeRun<DoctorInputs>
    readonly region: string
    readonly tokens: ReturnType<typeof remembering>
  },
  inputs: DoctorInputs,
): Promise<AwsSession | CallFailure | ActionError> {
  const { runner, run, actionVersion } = of.request
  try {
    return await openAwsSession({
      inputs,
      region: of.region,
      context: run.context,
      userAgent: `sagemaker-model-registry-action/${actionVersion}`,
      mask: runner.mask,
      tell: (line) => runner.notice(line),
      clock,
      idToken: of.tokens.idToken,
    })
  } catch (error) {
    if (error instanceof CallFailure || error instanceof ActionError) return error
    throw error
  }
}

function tokenChecks(token: string | undefined): readonly DoctorCheck[] {
  if (token === undefined) return []
  const { subject, audience } = trustOf(token, '')
  return [ok({ name: 'id-token', resource: subject }, `GitHub gives this job a token for ${audience}.`)]
}

function roleCheck(
  name: 'assume-role' | 'assume-registry-role',
  role: RoleArn,
  result: AwsSession | CallFailure | ActionError,
  token: string | undefined,
): DoctorCheck {
  const subject: Subject = { name, account: role.account, resource: role.arn }
  // Whose credentials they are is another question than whether there are any.
  if (!(result instanceof Error) || (result instanceof ActionError && result.code === 'wrong-account'))
    return ok(subject, 'Its trust lets this job in.')
  if (result instanceof ActionError) return missing(subject, withHint(result))
  if (token === undefined) return missing({ name: 'id-token' }, withHint(result))
  if (result.call !== 'sts:AssumeRoleWithWebIdentity') return unknown(subject, withHint(result))
  switch (result.kind) {
    case 'throttled':
    case 'unreachable':
    case 'unknown-outcome':
      return unknown(subject, `It could not be asked: ${withHint(result)}`)
    default: {
      const remedy = trustRemedy({ failure: result, token, roleArn: role.arn })
      return missing(
        subject,
        [sentenceOf(result), remedy?.hint ?? result.hint ?? ''].join(' ').trim(),
        remedy?.statement,
      )
    }
  }
}

function accountChecks(
  own: AwsSession | CallFailure | ActionError,
  { role, allowedAccountIds }: DoctorInputs,
): readonly DoctorCheck[] {
  if (!(own instanceof Error)) {
    const { identity, region } = own
    return [
      ok(
        { name: 'account', account: identity.account, resource: identity.arn },
        `Account ${identity.account}, ${region}.`,
      ),
    ]
  }
  if (own instanceof ActionError && own.code === 'wrong-account')
    return [missing({ name: 'account', account: role?.account ?? allowedAccountIds[0] }, withHint(own))]
  // What is wrong with the role was said; without one it is the credentials that the SDK finds.
  return role === undefined ? [missing({ name: 'account' }, withHint(own))] : []
}
