import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { ActionError, messageOf } from '../../errors.js'
import { originRepository } from '../../github/git-remote.js'
import { region as regionOf } from '../../inputs/parsers.js'
import { defined } from '../../language/defined.js'
import { readManifests } from '../../manifest/read.js'
import { count } from '../../markdown/numbers.js'
import { tellProblems } from '../check.js'
import { placeOf } from '../place.js'
import type { CommandRun, ExitCode } from '../world.js'
import { type ModelFacts, manifestOf, placeholders, type Templates, type ToFillIn, workflowOf } from './files.js'
import { type FoundReport, guessModel, guessReports } from './guess.js'

const WORKFLOW = '.github/workflows/register.yml'

/** `init`: a manifest and a workflow for the model that lies here. Writes over nothing unless it is told to. */
export async function init(run: CommandRun): Promise<ExitCode> {
  const { given, out, log, json } = run
  const { root, isRepository } = await placeOf(run.folder, [])
  const facts = await factsOf(run, { root, repository: isRepository ? await originRepository(root) : undefined })
  const templates = await templatesOf(run.quickStart)
  const manifest = posix.normalize(posix.join(facts.folder, 'model.yaml'))
  // Somebody has put in who hosts the action by then: a second model does not take that away.
  const keepsWorkflow = existsSync(join(root, WORKFLOW)) && !given.has('overwrite')
  const files = new Map([
    [manifest, manifestOf(facts, templates)],
    ...(keepsWorkflow ? [] : ([[WORKFLOW, workflowOf(facts, templates)]] as const)),
  ])
  const { problems } = readManifests({ files: [{ path: manifest, text: files.get(manifest) ?? '' }] })
  if (problems.length > 0) {
    if (given.has('json')) json({ schema: 1, problems, written: [] })
    else {
      tellProblems(problems, log)
      log.line('Nothing was written.')
    }
    return 1
  }
  const there = await mayBeOverwritten(run, root, [...files.keys()])
  for (const [path, text] of files) await write(join(root, path), { text, isThere: there.includes(path) })
  if (given.has('json')) {
    json({ schema: 1, written: [...files.keys()], kept: keepsWorkflow ? [WORKFLOW] : [], facts })
    return 0
  }
  for (const path of files.keys()) out.line({ text: 'written: ', style: 'green' }, path)
  if (keepsWorkflow) out.line({ text: 'kept: ', style: 'cyan' }, `${WORKFLOW}, which was there`)
  tellNext(run, { manifest, keepsWorkflow, toFillIn: facts.toFillIn })
  return 0
}

function tellReports([report, other, ...more]: readonly FoundReport[], { out }: CommandRun): void {
  if (report !== undefined)
    out.line(
      { text: 'found: ', style: 'cyan' },
      `${report.path}, read as ${report.shape}, with ${count(report.metrics, 'metric')}`,
    )
  if (other !== undefined)
    out.line(
      { text: 'beside it: ', style: 'cyan' },
      `${other.path}${more.length > 0 ? ` and ${count(more.length, 'other')}` : ''}; --report chooses`,
    )
}

/** What each question is about: its option, its words, and what is taken where nobody answers. */
interface Question {
  readonly option: string
  readonly asks: string
  readonly usual: string | undefined
  /** Whether one can go on without an answer, and put it in later. */
  readonly canWait?: true
}

async function factsOf(
  run: CommandRun,
  { root, repository }: { readonly root: string; readonly repository: string | undefined },
): Promise<ModelFacts> {
  const tells = !run.given.has('json')
  const reports = run.given.value('report') === undefined ? await guessReports(root) : []
  if (tells) tellReports(reports, run)
  const report = await answer(run, {
    option: 'report',
    asks: 'The report of the metrics that your training writes (relative to the root of the repository)',
    usual: reports[0]?.path,
  })
  const folder = posix.dirname(posix.normalize(report))
  const guessed = await guessModel(root, { report, repository })
  if (tells && guessed.framework !== undefined)
    run.out.line({ text: 'found: ', style: 'cyan' }, `${guessed.framework.name} in ${guessed.framework.file}`)
  const questions = {
    group: { option: 'group', asks: 'The model package group', usual: guessed.group },
    image: {
      option: 'image',
      asks: 'The image in ECR that serves the model (ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG)',
      usual: undefined,
      canWait: true,
    },
    modelData: {
      option: 'model-data',
      asks: 'The trained model in S3 (s3://BUCKET/…/model.tar.gz)',
      usual: undefined,
      canWait: true,
    },
    contentType: { option: 'content-type', asks: 'What a request to the model contains', usual: 'text/csv' },
    responseType: { option: 'response-type', asks: 'What it answers', usual: 'text/csv' },
  } as const satisfies Record<string, Question>
  const group = await answer(run, questions.group)
  const image = await answer(run, questions.image)
  const modelData = await answer(run, questions.modelData)
  const contentType = await answer(run, questions.contentType)
  const responseType = await answer(run, questions.responseType)
  const region = checkedRegion(
    await answer(run, { option: 'region', asks: 'The Region of the registry', usual: usualRegion(run, image) }),
  )
  const instead = placeholders(region)
  return {
    folder,
    group,
    image: image || instead.image,
    modelData: modelData || instead.model_data,
    contentType,
    responseType,
    report: posix.basename(report),
    region,
    ...defined({ framework: run.given.value('framework') ?? guessed.framework?.name }),
    toFillIn: [...(image === '' ? (['image'] as const) : []), ...(modelData === '' ? (['model_data'] as const) : [])],
  }
}

/** The image and the registry are in one Region, mostly. */
function usualRegion({ region }: CommandRun, image: string): string | undefined {
  return region ?? /\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\./.exec(image)?.[1]
}

/** What was given, said or is usual; empty where nobody knows it yet and it can wait. */
async function answer({ given, ask }: CommandRun, { option, asks, usual, canWait }: Question): Promise<string> {
  const told = given.value(option)
  if (told !== undefined) return told
  const otherwise = usual ?? (canWait ? '' : undefined)
  if (ask === undefined) {
    if (otherwise !== undefined) return otherwise
    throw new ActionError('invalid-input', `init: nobody is there to ask, and --${option} is not given`, {
      hint: `Give --${option}, or run it in a terminal.`,
    })
  }
  const brackets = usual ?? (canWait ? 'later' : undefined)
  for (;;) {
    const said = (await ask(`${asks}${brackets === undefined ? '' : ` [${brackets}]`}: `)).trim() || otherwise
    if (said !== undefined) return said
  }
}

function checkedRegion(text: string): string {
  try {
    return regionOf(text)
  } catch (error) {
    throw new ActionError('invalid-input', `--region: ${messageOf(error)}`, { cause: error })
  }
}

async function templatesOf(quickStart: string): Promise<Templates> {
  const read = (path: string): Promise<string> => readFile(join(quickStart, path), 'utf8')
  return { manifest: await read('california-housing/model.yaml'), workflow: await read(WORKFLOW) }
}

/** The files that are there and may be written over, since somebody says so; throws `invalid-input` where nobody does. */
async function mayBeOverwritten(
  { given, ask }: CommandRun,
  root: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const there = paths.filter((path) => existsSync(join(root, path)))
  if (there.length === 0 || given.has('overwrite')) return there
  const what = `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already`
  const said = ask === undefined ? '' : await ask(`${what}. Write over? [y/N]: `)
  if (/^y(?:es)?$/i.test(said.trim())) return there
  throw new ActionError('invalid-input', `init: ${what}; nothing was written`, {
    hint: '--overwrite writes over what is there.',
  })
}

async function write(
  path: string,
  { text, isThere }: { readonly text: string; readonly isThere: boolean },
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    // `wx` makes a file: not even through a link to nowhere does it write elsewhere.
    await writeFile(path, text, { flag: isThere ? 'w' : 'wx' })
  } catch (cause) {
    throw new ActionError('invalid-input', `init: ${messageOf(cause)}`, { cause })
  }
}

function tellNext(
  { out, calledAs }: CommandRun,
  of: { readonly manifest: string; readonly keepsWorkflow: boolean; readonly toFillIn: readonly ToFillIn[] },
): void {
  const { manifest, keepsWorkflow, toFillIn } = of
  out.line()
  out.line({ text: 'Next:', style: 'bold' })
  out.line(`  ${calledAs} preview ${manifest}    what the pull request would be told`)
  if (toFillIn.length > 0)
    out.line(
      `  In ${manifest} put in ${toFillIn.join(' and ')} before the pull request: what stands there is a placeholder.`,
    )
  out.line(
    keepsWorkflow
      ? `  In ${WORKFLOW} look whether its \`paths\` and its \`manifest\` match the new file.`
      : `  In ${WORKFLOW} put in who hosts the action, and the commit of it that you have read.`,
  )
  out.line('  Then the accounts: README.md of the action, "The accounts".')
}
