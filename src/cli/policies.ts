import { relative, resolve } from 'node:path'
import { readManifestFiles } from '../candidate/read.js'
import { ActionError } from '../errors.js'
import { type PoliciesInputs, readInputs } from '../inputs/inputs.js'
import { renderPoliciesText } from '../modes/policies/report/text.js'
import { plannedPolicies } from '../modes/policies/run/planned.js'
import { writeNamedFile } from '../modes/policies/run/write-file.js'
import { requiredRegion } from '../run/region.js'
import { gitHubOf } from '../run/setting/git-hub.js'
import type { Given } from './arguments.js'
import { tellProblems } from './check.js'
import { COMMANDS, PROGRAM } from './commands.js'
import { placeOfManifests } from './place.js'
import { printLines } from './printer.js'
import type { CommandRun, ExitCode } from './world.js'

/** `policies`: what `mode: policies` prints in a job, for whoever sets the accounts up. */
export async function policies(run: CommandRun): Promise<ExitCode> {
  const { given, folder, region, out, log, json } = run
  const { root, patterns } = await placeOfManifests(run)
  const present = given.value('policies-present-path')
  const inputs = inputsOf(given, {
    'aws-region': region ?? '',
    manifest: patterns.join('\n'),
    ...(present !== undefined && { 'policies-present-path': relative(root, resolve(folder, present)) }),
  })
  const { problems, manifests, packages } = await readManifestFiles({
    workspace: root,
    patterns: inputs.manifest,
    set: inputs.set,
  })
  if (problems.length > 0) {
    if (given.has('json')) json({ schema: 1, problems })
    else tellProblems(problems, log)
    return 1
  }
  const isRegistering = inputs.checkMode === 'register' || inputs.checkMode === 'update'
  const gitHub = await gitHubOf(inputs, { repository: '', serverUrl: 'https://github.com', workspace: root }).catch(
    (error: unknown) => {
      throw inOptions(error)
    },
  )
  const document = await plannedPolicies(
    { inputs, region: requiredRegion(inputs), files: manifests, packages: isRegistering ? packages : [], gitHub },
    root,
  )
  if (given.has('json')) json(document)
  else printLines(out, renderPoliciesText(document))
  const { policiesPath: path } = inputs
  if (path !== undefined) {
    await writeNamedFile({ workspace: folder, path, text: `${JSON.stringify(document, null, 2)}\n` })
    log.line(`Written to ${path}`)
  }
  return 0
}

/** The options as the inputs of the action that they are. Throws `invalid-input` in the words of a command. */
function inputsOf(given: Given, own: Readonly<Record<string, string>>): PoliciesInputs {
  const named = Object.entries(COMMANDS.policies.options).flatMap(
    ([name, { value }]): (readonly [string, string])[] => {
      if (name === 'region' || name === 'set') return []
      if (value === undefined) return given.has(name) ? [[name, 'true']] : []
      const text = given.value(name)
      return text === undefined ? [] : [[name, text]]
    },
  )
  const all = { ...Object.fromEntries(named), mode: 'policies', set: given.values('set').join('\n'), ...own }
  try {
    const { inputs } = readInputs({ text: JSON.stringify(all), defaultRegion: '' })
    if (inputs.mode !== 'policies') throw new Error(`the mode is ${inputs.mode}`)
    return inputs
  } catch (error) {
    throw inOptions(error)
  }
}

/** What is wrong with an input, as what is wrong with the option that it is here. */
function inOptions(error: unknown): unknown {
  if (!(error instanceof ActionError)) return error
  return new ActionError('invalid-input', error.message.replace(/^(?=[a-z-]+: )/gm, '--'), {
    hint: `\`${PROGRAM} policies --help\` says what each takes.`,
    cause: error,
  })
}
