import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { ActionError, messageOf } from '../../errors.js'
import { originRepository } from '../../github/git-remote.js'
import { region as regionOf } from '../../inputs/parsers.js'
import { defined } from '../../language/defined.js'
import { readManifests } from '../../manifest/read.js'
import { tellProblems } from '../check.js'
import { PROGRAM } from '../commands.js'
import { placeOf } from '../place.js'
import type { CommandRun, ExitCode } from '../world.js'
import { type ModelFacts, manifestOf, type Templates, workflowOf } from './files.js'
import { type Guess, guess } from './guess.js'

const WORKFLOW = '.github/workflows/register.yml'

/** `init`: a manifest and a workflow for the model that lies here. Writes over nothing unless it is told to. */
export async function init(run: CommandRun): Promise<ExitCode> {
  const { given, out, log, json } = run
  const { root, isRepository } = await placeOf(run.folder, [])
  const guessed = await guess(root, isRepository ? await originRepository(root) : undefined)
  if (!given.has('json')) tellGuess(guessed, run)
  const facts = await factsOf(run, guessed)
  const templates = await templatesOf(run.quickStart)
  const manifest = posix.normalize(posix.join(facts.folder, 'model.yaml'))
  const files = new Map([
    [manifest, manifestOf(facts, templates)],
    [WORKFLOW, workflowOf(facts, templates)],
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
    json({ schema: 1, written: [...files.keys()], facts })
    return 0
  }
  for (const path of files.keys()) out.line({ text: 'written: ', style: 'green' }, path)
  tellNext(run, manifest)
  return 0
}

function tellGuess({ report, framework }: Guess, { out }: CommandRun): void {
  if (report !== undefined)
    out.line(
      { text: 'found: ', style: 'cyan' },
      `${report.path}, read as ${report.shape}, with ${report.metrics} metrics`,
    )
  if (framework !== undefined) out.line({ text: 'found: ', style: 'cyan' }, `${framework.name} in ${framework.file}`)
}

/** What each question is about: its option, its words, and what is taken where nobody answers. */
interface Question {
  readonly option: string
  readonly asks: string
  readonly usual: string | undefined
}

async function factsOf(run: CommandRun, guessed: Guess): Promise<ModelFacts> {
  const report = await answer(run, {
    option: 'report',
    asks: 'The report of the metrics that your training writes (relative to the root of the repository)',
    usual: guessed.report?.path,
  })
  const folder = posix.dirname(posix.normalize(report))
  const questions = {
    group: { option: 'group', asks: 'The model package group', usual: guessed.group },
    image: {
      option: 'image',
      asks: 'The image in ECR that serves the model (ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG)',
      usual: undefined,
    },
    modelData: { option: 'model-data', asks: 'The trained model in S3 (s3://BUCKET/…/model.tar.gz)', usual: undefined },
    contentType: { option: 'content-type', asks: 'What a request to the model contains', usual: 'text/csv' },
    responseType: { option: 'response-type', asks: 'What it answers', usual: 'text/csv' },
  } as const satisfies Record<string, Question>
  const missing = Object.values(questions).filter(
    ({ option, usual }) => run.ask === undefined && usual === undefined && run.given.value(option) === undefined,
  )
  if (missing.length > 0) throw unanswered(missing.map(({ option }) => option))
  const group = await answer(run, questions.group)
  const image = await answer(run, questions.image)
  const modelData = await answer(run, questions.modelData)
  const contentType = await answer(run, questions.contentType)
  const responseType = await answer(run, questions.responseType)
  const region = await answer(run, {
    option: 'region',
    asks: 'The Region of the registry',
    usual: usualRegion(run, image),
  })
  return {
    folder,
    group,
    image,
    modelData,
    contentType,
    responseType,
    report: posix.basename(report),
    region: checkedRegion(region),
    ...defined({ framework: run.given.value('framework') ?? guessed.framework?.name }),
  }
}

/** The image and the registry are in one Region, mostly. */
function usualRegion({ region }: CommandRun, image: string): string | undefined {
  return region ?? /\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\./.exec(image)?.[1]
}

async function answer({ given, ask }: CommandRun, { option, asks, usual }: Question): Promise<string> {
  const told = given.value(option)
  if (told !== undefined) return told
  if (ask === undefined) {
    if (usual !== undefined) return usual
    throw unanswered([option])
  }
  for (;;) {
    const said = (await ask(`${asks}${usual === undefined ? '' : ` [${usual}]`}: `)).trim() || usual
    if (said !== undefined) return said
  }
}

function unanswered(options: readonly string[]): ActionError {
  const named = options.map((option) => `--${option}`)
  return new ActionError(
    'invalid-input',
    `init: nobody is there to ask, and ${named.join(' and ')} ${named.length === 1 ? 'is' : 'are'} not given`,
    {
      hint: `Give ${named.join(', ')}, or run it in a terminal.`,
    },
  )
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

function tellNext({ out }: CommandRun, manifest: string): void {
  out.line()
  out.line({ text: 'Next:', style: 'bold' })
  out.line(`  ${PROGRAM} preview ${manifest}    what the pull request would be told`)
  out.line(`  In ${WORKFLOW} put in who hosts the action, and the commit of it that you have read.`)
  out.line('  Then the accounts: README.md of the action, "The accounts".')
}
