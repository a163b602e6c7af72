import { ActionError } from '../../errors.js'
import type { DoctorInputs } from '../../inputs/inputs.js'
import { roleArnOf } from '../../permissions/refusal/refusal.js'
import { commitOf } from '../../registry/provenance.js'
import { reportContext } from '../../run/context.js'
import { checkedManifests } from '../../run/manifests.js'
import type { ModeRun, Settled } from '../../run/mode-run.js'
import { publishReport, settleWith } from '../../run/publish.js'
import { refuseOffline } from '../../run/refuse-offline.js'
import { requiredRegion } from '../../run/region.js'
import { type AwsSession, locationOf } from '../../run/session.js'
import { gitHubOf } from '../../run/setting/git-hub.js'
import { settingOf } from '../../run/setting/setting-of.js'
import { type DoctorCheck, ok, unknown } from './check.js'
import { type AskedOfGitHub, gitHubChecks } from './checks/git-hub.js'
import { doctor, inTheirOrder } from './doctor.js'
import { doctorDocument } from './report/json.js'
import { renderDoctorText } from './report/log.js'
import { renderDoctorSummary, titleOf } from './report/report.js'
import { lookAtCredentials } from './run/credentials.js'
import { doctorGitHub, doctorPorts } from './run/ports.js'
import type { DoctorSettings } from './settings.js'

/** `mode: doctor`: looks whether the mode of `check-mode` has all that it needs, and says what is missing. Nothing is written. */
export async function runDoctor(request: ModeRun<DoctorInputs>): Promise<Settled> {
  const { inputs, runner } = request
  refuseOffline(request)
  const region = requiredRegion(inputs)
  const files = await checkedManifests(request)
  const gitHub = doctorGitHub(request)
  const checks = await runner.group(`Look at what mode ${inputs.checkMode} needs`, async () => {
    const { checks: first, session } = await lookAtCredentials(request, region)
    const found =
      session === undefined
        ? [...(await gitHubChecks(ofTheRun(request, { environment: inputs.environment, files }), gitHub)), NOT_ASKED]
        : await doctor(await settingsOf(request, { session, region, files }), doctorPorts(session), gitHub)
    const all = inTheirOrder([nodeCheck(), ...first, ...found])
    runner.info(renderDoctorText(all))
    return all
  })
  runner.info(titleOf(checks, inputs.checkMode))
  const failure = failureOf(checks, inputs.checkMode)
  const document = doctorDocument(checks)
  await publishReport(request, {
    failure,
    summary: renderDoctorSummary(checks, { checkMode: inputs.checkMode, context: reportContext(request) }),
    outputs: [['doctor-json', JSON.stringify(document)]],
    report: { mode: 'doctor', checkMode: inputs.checkMode, ...document },
    comment: async () => undefined,
  })
  return settleWith(failure)
}

/** The action runs with what the runner brings; the SDK's coming releases want 22. */
function nodeCheck(): DoctorCheck {
  const { node } = process.versions
  return ok({ name: 'node', resource: node }, `Node.js ${node} works.`)
}

/** That nothing else was asked is no proof that it is well. */
const NOT_ASKED = unknown({ name: 'account' }, 'There are no credentials, so nothing else was asked of AWS.')

function failureOf(checks: readonly DoctorCheck[], checkMode: DoctorInputs['checkMode']): ActionError | undefined {
  const lacking = checks.filter(({ status }) => status === 'missing')
  if (lacking.length === 0) return undefined
  const lines = lacking.map(({ name, detail }) => `${name}: ${detail}`)
  return new ActionError('not-ready', [titleOf(checks, checkMode), ...lines].join('\n'), {
    hint: 'The statements stand in the job summary and in the output `doctor-json`.',
  })
}

function ofTheRun(
  { inputs, run: { context } }: ModeRun<DoctorInputs>,
  { environment, files }: Pick<AskedOfGitHub, 'environment' | 'files'>,
): AskedOfGitHub {
  const { checkMode, baseGates, deployFrom } = inputs
  const { base, repository, runId } = context
  const run = { id: runId, commit: commitOf(context) }
  return { checkMode, environment, files, baseGates, deployFrom, base, repository, run }
}

async function settingsOf(
  request: ModeRun<DoctorInputs>,
  { session, region, files }: Pick<DoctorSettings, 'files'> & { readonly session: AwsSession; readonly region: string },
): Promise<DoctorSettings> {
  const { inputs, run } = request
  const { identity, registryAccount } = session
  const { account, partition } = identity
  // The credentials that the SDK finds have a role, too.
  const role = inputs.role ?? { arn: roleArnOf(identity.arn), account, partition }
  // A role of another account is told as a line of its own, and is in nobody's policy.
  const executionRole =
    inputs.checkMode === 'deploy' && inputs.executionRole?.account !== account ? undefined : inputs.executionRole
  const setting = settingOf({
    inputs: { ...inputs, role, executionRole },
    region,
    files,
    gitHub: await gitHubOf(inputs, run.context),
  })
  return {
    ...ofTheRun(request, { environment: inputs.environment || session.environment || '', files }),
    location: { ...locationOf(session), registryAccount },
    account,
    roleArn: role.arn,
    setting,
    createGroup: inputs.createGroup,
    executionRoleArn: inputs.executionRole?.arn,
    reportsS3Uri: inputs.reportsS3Uri?.replace(/\/+$/, ''),
    endpointKmsKeyId: inputs.endpointKmsKeyId || undefined,
  }
}
