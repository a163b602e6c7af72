import { ActionError, CallFailure } from '../../errors.js'
import { addressOf, type GroupAddress } from '../../registry/address.js'
import { asActionErrorWithNextStep } from '../../registry/failure.js'
import { readReference, selectManifest } from '../../registry/selector.js'
import { updateStatementHint } from '../../registry/update-statement.js'
import { applyUpdate } from './apply.js'
import { findVersion } from './find.js'
import { digestsOf } from './images.js'
import { planUpdate } from './plan.js'
import type { UpdatePorts } from './ports.js'
import type { UpdateOutcome, UpdateResult } from './result.js'
import type { UpdateCandidate, UpdateRequest } from './settings.js'
import { imagesToAppend } from './specifications.js'

/**
 * Makes card, metadata and additional specifications of existing versions what their manifests say; one result for each, in
 * their order. Throws `invalid-input` where `model` names none of them; else how each ended is its `outcome`.
 */
export async function update(request: UpdateRequest, ports: UpdatePorts): Promise<readonly UpdateResult[]> {
  const { candidates, version } = chosen(request)
  const results: UpdateResult[] = []
  // One update after another: they are rare, and each is read back.
  for (const candidate of candidates) results.push(await updateOne({ candidate, version }, request, ports))
  return results
}

interface OneUpdate {
  readonly candidate: UpdateCandidate
  /** The version that `model` names. */
  readonly version: number | undefined
}

function chosen({ candidates, settings }: UpdateRequest): {
  readonly candidates: readonly UpdateCandidate[]
  readonly version: number | undefined
} {
  const registryAccount = settings.registryAccount || settings.callerAccount
  const reference = readReference({ ...settings, registryAccount, modelIsTag: false })
  if (reference.kind === 'unnamed') return { candidates, version: undefined }
  if (reference.kind === 'latest-approved') {
    throw new ActionError('invalid-input', `model: "${settings.model}" names no version to update.`, {
      hint: 'Give GROUP@vN, vN (with one manifest) or an ARN; or nothing, for the version that the manifest registered.',
    })
  }
  const file = selectManifest(
    candidates.map((candidate) => candidate.file),
    reference,
  )
  return { candidates: candidates.filter((candidate) => candidate.file === file), version: reference.version }
}

async function updateOne(
  { candidate, version }: OneUpdate,
  request: UpdateRequest,
  ports: UpdatePorts,
): Promise<UpdateResult> {
  const address = addressOf(candidate.file.manifest.group, request.settings)
  let known: Omit<UpdateResult, 'outcome'> = { file: candidate.file, changes: [], fixed: [], checks: [] }
  const note = (more: Partial<Omit<UpdateResult, 'outcome'>>): void => {
    known = { ...known, ...more }
  }
  let outcome: UpdateOutcome
  try {
    outcome = await carryOut({ candidate, version, address }, request, { ports, note })
  } catch (error) {
    outcome = ended(error, address)
  }
  return { ...known, outcome }
}

async function carryOut(
  one: OneUpdate & { readonly address: GroupAddress },
  { settings, differences }: UpdateRequest,
  of: { readonly ports: UpdatePorts; readonly note: (more: Partial<Omit<UpdateResult, 'outcome'>>) => void },
): Promise<UpdateOutcome> {
  const { ports, note } = of
  const { candidate, address } = one
  const version = await findVersion(one, { settings, differences }, ports)
  note({ version })
  const images = await digestsOf(imagesToAppend(candidate.file, version), ports.images)
  const planning = { candidate, settings, differences, images: images.digests }
  const plan = planUpdate(planning, version)
  note({ changes: plan.changes, fixed: plan.fixed, checks: [...images.checks, ...plan.checks] })
  if (plan.request === undefined) return { kind: 'unchanged' }
  if (settings.dryRun) return { kind: 'planned', request: plan.request }
  const applied = await applyUpdate({ ...planning, address, version }, ports)
  note({
    version: applied.version,
    changes: applied.plan.changes,
    fixed: applied.plan.fixed,
    checks: [...images.checks, ...applied.plan.checks, ...applied.checks],
  })
  return applied.outcome
}

function ended(error: unknown, address: GroupAddress): UpdateOutcome {
  const isDenied = error instanceof CallFailure && error.kind === 'access-denied' && error.call === UPDATE
  const plain = asActionErrorWithNextStep(error, 'Nothing was written')
  const told = isDenied
    ? new ActionError(plain.code, plain.message, { hint: updateStatementHint(address, plain.hint), cause: error })
    : plain
  return { kind: told.code === 'unknown-outcome' ? 'unknown-outcome' : 'refused', error: told }
}

const UPDATE = 'sagemaker:UpdateModelPackage'
