// Builds dist/ from src/: esbuild leaves out what is not used and splits off what is loaded later, ncc packs the result.
// The same sources give the same bytes, in whichever folder and with whichever Node they are built; CI compares.
//
//   node scripts/build.mjs [FOLDER]         FOLDER is dist/ unless given
//   node scripts/build.mjs --dev            build/dev: not minified, with source maps, for a debugger on a laptop:
//                                           node --enable-source-maps --inspect-brk build/dev/index.js
//   node scripts/build.mjs --without NAME FOLDER    one rewrite left out, for `npm run measure-build`
//
// A rewrite of other people's code stays only where it earns it: beside each stands what leaving it out costs. KB are of all
// of dist/ and of what one run of register loads; milliseconds are processor time of that run.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from '@babel/parser'
import ncc from '@vercel/ncc'
import { build, transform } from 'esbuild'
import { licenseTexts } from './licenses.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: { dev: { type: 'boolean', default: false }, without: { type: 'string', default: '' } },
})
const dist = resolve(positionals[0] ?? join(root, given.dev ? 'build/dev' : 'dist'))

/** Of all code. What a run of the action loads of it has a limit of its own: test/shell/loading.test.ts. */
const MAX_BYTES = 2_700_000

/** Where this build works; removed when it ends. */
let work = ''

// A second HTTP client that two packages import and that no request of ours goes by: scripts/shims/undici.ts.
// Without: dist/ 429 KB larger, 428 KB and 6 MiB of memory more in each run, whose first request leaves 40 ms later.
const noUndici = {
  name: 'no-undici',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^undici$/ }, () => ({ path: join(root, 'scripts/shims/undici.ts') }))
  },
}

// What of an SDK's client is known before it runs, so that esbuild can leave out what is not used.
const clients = {
  name: 'clients',
  setup(esbuild) {
    const rewrites = { 'bare-errors': withoutBareErrors, 'plain-schemas': plainSchemas }
    esbuild.onLoad({ filter: SCHEMAS }, ({ path, suffix }) => {
      const rewrite = (text, [name, change]) => (isLeftOut(name) ? text : change(text, path))
      const text = Object.entries(rewrites).reduce(rewrite, readFileSync(path, 'utf8'))
      return { contents: suffix === '' ? text : text.replace(REGISTERED_ERROR, '') }
    })
    if (isLeftOut('versions')) return
    // A client tells AWS its version, and brings its whole package.json for it.
    // Without: dist/ 22 KB larger, 9 KB more in each run.
    esbuild.onLoad({ filter: /@aws-sdk\/client-[^/]+\/package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

const SCHEMAS = /@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_\d+\.js$/
const REGISTERED_ERROR = /^\w+\.registerError\((\w+)\$, \1\);\n/gm

// The schemas of all calls of a service are one file, and esbuild splits nothing smaller: a registration would load those of
// deployments. So each file of src/aws that makes calls has a copy of the commands and of their schemas, of which is kept what
// it calls. Client and errors stay one.
// Without: 40 KB more in each run.
const ownSchemas = {
  name: 'own-schemas',
  setup(esbuild) {
    const src = join(root, 'src')
    const copy = async ({ path, kind, resolveDir }, of) => {
      const { path: original } = await esbuild.resolve(path, { kind, resolveDir, pluginData: 'original' })
      return { path: original, suffix: `?${of}`, pluginData: of, sideEffects: false }
    }
    esbuild.onResolve({ filter: /^@aws-sdk\/client-[\w-]+$/ }, (asked) =>
      asked.pluginData === undefined && asked.importer.startsWith(src)
        ? copy(asked, relative(src, asked.importer).replace(/\W/g, '-'))
        : undefined,
    )
    esbuild.onResolve({ filter: /^\.\/commands$|^\.\/\w+Command$|\/schemas_\d+$/ }, (asked) =>
      asked.pluginData === undefined || asked.pluginData === 'original' ? undefined : copy(asked, asked.pluginData),
    )
    esbuild.onLoad(
      { filter: /@aws-sdk\/client-[^/]+\/dist-es\/(?:index|commands\/\w+)\.js$/ },
      ({ path, pluginData }) =>
        pluginData === undefined ? undefined : { contents: readFileSync(path, 'utf8'), pluginData },
    )
  },
}

/**
 * The SDK writes schemas with computed keys, such as `{ [_hH]: "x" }`. Computing a key may have side effects, so esbuild
 * keeps every schema of client-s3; with the constants in place it keeps the two that are used.
 * Without: dist/ 424 KB larger, 212 KB and 15 ms more in each run.
 */
function plainSchemas(text) {
  const constants = new Map(
    [...text.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]),
  )
  return text.replace(/\[(\w+)\]:/g, (key, name) => (constants.has(name) ? `${constants.get(name)}:` : key))
}

/**
 * A client has a class for each error of each of its operations, used or not. Most say nothing but their name, and an error
 * without a class has name, message and request ID, too: we read no more (src/aws/failures.ts). Those that say more stay:
 * STS's, which has other names on the wire, and one that the SDK tries again.
 * Without: dist/ 34 KB larger, 34 KB more in each run.
 */
function withoutBareErrors(text, path) {
  const classes = readFileSync(join(dirname(path), '../models/errors.js'), 'utf8')
  const bare = new Set([...classes.matchAll(ERROR_CLASS)].flatMap(([, name, body]) => (saysMore(body) ? [] : [name])))
  const renamed = new Set([...text.matchAll(RENAMED_ERROR)].map(([, name]) => name))
  return text.replace(REGISTERED_ERROR, (line, name) => (bare.has(name) && !renamed.has(name) ? '' : line))
}

const ERROR_CLASS = /^export class (\w+) extends __BaseException \{$([\s\S]*?)^\}/gm
const RENAMED_ERROR = /^export var (\w+)\$ = \[-3, \w+, \w+,\n +\{ \[_aQE\]:/gm

/** Whether a class has a field beside those that each has. */
function saysMore(body) {
  const fields = [...body.matchAll(/^ {4}(?:static )?([\w$]+)(?: = .*)?;$/gm)].map(([, name]) => name)
  return fields.some((name) => !['shapeId', 'name', '$fault'].includes(name))
}

// What packages bring along for calls that nobody makes here; what such a file exports throws.
// Without: dist/ 104 KB larger, 73 KB more in each run.
const neverCalled = {
  name: 'never-called',
  setup(esbuild) {
    for (const filter of [
      // Documents are read as trees of nodes (src/text/yaml.ts), and neither written nor made, nor turned into values.
      /\/yaml\/browser\/dist\/(?:stringify\/\w+|doc\/(?:applyReviver|createNode)|nodes\/(?:addPairToJSMap|toJS))\.js$/,
      /\/zod\/v4\/core\/to-json-schema\.js$/, // only this build writes a JSON Schema (`manifestSchema` below)
      // What the SDK does with the streams of a browser; those of Node's https are Node's own.
      /\/serde\/util-stream\/(?:checksum\/createChecksumStream|getAwsChunkedEncodingStream|headStream|sdk-stream-mixin|splitStream|stream-collector)\.browser\.js$/,
    ])
      esbuild.onLoad({ filter }, ({ path }) => ({
        contents: exportsOf(readFileSync(path, 'utf8'))
          .map((name) => `export function ${name}() { throw new Error('${basename(path)}: ${name}') }\n`)
          .join(''),
      }))
    // The tags of YAML 1.2's core schema are all that are read (src/text/yaml.ts); a `%YAML 1.1` is refused whatever follows.
    esbuild.onLoad({ filter: /\/yaml\/browser\/dist\/schema\/tags\.js$/ }, () => ({
      contents:
        "import { schema } from './core/schema.js'; export const coreKnownTags = {}; export const getTags = () => schema.slice()",
    }))
    // What is wrong is said in our own words (src/manifest/messages).
    esbuild.onLoad({ filter: /\/zod\/v4\/locales\/en\.js$/ }, () => ({ contents: 'export default () => ({})' }))
    // Each kind of Zod's schemas says how it is written as JSON Schema.
    esbuild.onLoad({ filter: /\/zod\/v4\/classic\/schemas\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^ *inst\._zod\.processJSONSchema = .*;$/gm, ''),
    }))
    // A client with one call that streams events is made with what they are read with. SelectObjectContent of S3 and
    // InvokeEndpointWithResponseStream are not called.
    esbuild.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, () => ({
      path: join(root, 'scripts/shims/event-streams.ts'),
    }))
  },
}

/** The names that a module exports in one of the ways in which the packages above write it. */
function exportsOf(text) {
  const declared = [...text.matchAll(/^export (?:const|(?:async )?function|class) (\w+)/gm)].map(([, name]) => name)
  const listed = [...text.matchAll(/^export \{([^}]+)\};?$/gm)].flatMap(([, names]) => names.split(','))
  return [...declared, ...listed.map((name) => name.trim().replace(/^\w+ as /, ''))].filter((name) => name !== '')
}

// What editors show of each key, `description` and `examples` of its `.meta()`, is in model.schema.json, which is made below.
// Without: 24 KB more in each run.
const noDescriptions = {
  name: 'no-descriptions',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\/src\/manifest\/schema\/[\w/-]+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] })
      const cuts = descriptionsIn(program).sort((a, b) => b.start - a.start)
      const cut = (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^,/, '')
      return { contents: cuts.reduce(cut, text), loader: 'ts' }
    })
  },
}

/** The members of each `.meta({ … })` below a node of the syntax that only editors read. */
function descriptionsIn(node) {
  if (typeof node !== 'object' || node === null) return []
  const isMeta = node.type === 'CallExpression' && node.callee.property?.name === 'meta'
  const members = isMeta ? (node.arguments[0].properties ?? []) : []
  const cuts = members.filter(({ key }) => key?.name === 'description' || key?.name === 'examples')
  return [...cuts, ...Object.values(node).flatMap(descriptionsIn)]
}

// Two releases of one package, of which the second is the first as an ES module: their sources differ in nothing else.
// Without: 14 KB more in each run.
const oneHttpClient = {
  name: 'one-http-client',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^@actions\/http-client$/ }, () => ({
      path: join(root, 'node_modules/@actions/http-client/lib/index.js'),
    }))
  },
}

// A table of all 1,000 calls of GitHub, of which we make a dozen: the others are left out.
// Without: 81 KB more in each run.
const usedEndpoints = {
  name: 'used-endpoints',
  setup(esbuild) {
    esbuild.onLoad(
      { filter: /@octokit\/plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/ },
      async ({ path }) => {
        const { default: all } = await import(pathToFileURL(path).href)
        const used = {}
        for (const [scope, name] of restCalls()) used[scope] = { ...used[scope], [name]: all[scope][name] }
        return { contents: `export default ${JSON.stringify(used)}` }
      },
    )
  },
}

/** Each `rest.SCOPE.NAME` of src/github, sorted. */
function restCalls() {
  const folder = join(root, 'src/github')
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const uses = texts.flatMap((text) => [...text.matchAll(/\.rest\b(?:\.(\w+)\.(\w+))?/g)])
  const unclear = uses.find(([, , name]) => name === undefined)
  if (unclear !== undefined) throw new Error(`src/github: "${unclear[0]}" does not say which call of GitHub it is`)
  return [...new Set(uses.map(([, scope, name]) => `${scope}.${name}`))].sort().map((call) => call.split('.'))
}

// Same source, same release: the package's ES modules, of which more can be left out than of its CommonJS.
// Without: 48 KB more in each run.
const yamlModules = {
  name: 'yaml-modules',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/dist/index.js') }))
  },
}

const esbuildOptions = {
  absWorkingDir: root,
  preserveSymlinks: true, // a linked node_modules has the same paths
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // ncc alone would take `main` of every package, the CommonJS one, of which nothing can be left out.
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.css': 'text' }, // for the page of `preview --html`
  logLevel: 'warning',
}

const IMPORT = /^import [^;]*;\n/gm
const PACKED = { minify: true, charset: 'utf8', legalComments: 'none', target: 'node20' }
// Our own code keeps its names and, more or less, its lines; a third of it was indentation.
const CLOSE = { ...PACKED, minify: false, minifySyntax: true, minifyWhitespace: true, lineLimit: 120 }

/** What webpack calls its own, and what `shortenImports` makes of it. */
const OF_WEBPACK = new Map([
  ['__webpack_require__', '_r_'],
  ['__nccwpck_require__', '_r_'],
  ['__webpack_exports__', '_e_'],
  ['__unused_webpack_module', '_m_'],
  ['__unused_webpack_exports', '_e_'],
])

/** The names by which a rewrite is left out. */
const REWRITES = {
  'no-undici': noUndici,
  'own-schemas': ownSchemas,
  'never-called': neverCalled,
  'no-descriptions': noDescriptions,
  'one-http-client': oneHttpClient,
  'used-endpoints': usedEndpoints,
  'yaml-modules': yamlModules,
}
const isLeftOut = (name) => given.without === name
const plugins = [clients, ...Object.entries(REWRITES).flatMap(([name, plugin]) => (isLeftOut(name) ? [] : [plugin]))]
const TEXT_REWRITES = ['plain-schemas', 'bare-errors', 'versions', 'others-code', 'white-space', 'short-imports']
if (given.without !== '' && ![...Object.keys(REWRITES), ...TEXT_REWRITES].includes(given.without))
  throw new Error(`--without ${given.without}: no such rewrite`)

/** `bin` of package.json, and what pre-commit runs: the same code as the action's, told that it is a command. */
const COMMAND = `#!/usr/bin/env node
process.argv.splice(2, 0, 'command')
require('./index.js')
`

if (given.dev) await buildForDebugging()
else await buildDist()

/** One step and no rewriting of texts: what a debugger shows is src/ and node_modules/ as they are. */
async function buildForDebugging() {
  rmSync(dist, { recursive: true, force: true })
  await build({
    ...esbuildOptions,
    entryPoints: ['src/index.ts'],
    outdir: dist,
    splitting: true,
    sourcemap: true,
    // Packages of CommonJS require Node's modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [noUndici],
  })
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}\n')
  console.log(`node --enable-source-maps ${join(dist, 'index.js')}`)
}

async function buildDist() {
  // Inside of the repository: webpack's ids come from the paths of ncc's loaders, too, relative to where it works.
  mkdirSync(join(root, 'build'), { recursive: true })
  work = mkdtempSync(join(root, 'build', 'dist-'))
  try {
    const { metafile } = await build({
      ...esbuildOptions,
      entryPoints: ['src/index.ts'],
      outdir: work,
      splitting: true,
      chunkNames: '[hash]' /* webpack writes the name before each use of what a chunk exports */,
      metafile: true,
      minifySyntax: true,
      plugins,
    })
    for (const path of readdirSync(work).map((name) => join(work, name))) {
      const text = leaveRequireToNode(readFileSync(path, 'utf8'))
      writeFileSync(path, isLeftOut('others-code') ? text : await packOthersCode(text))
    }
    // Without a `type` here ncc would take that of the repository and write an ES module, which starts 20 % slower.
    writeFileSync(join(work, 'package.json'), '{}')
    process.chdir(work) // module ids come from paths relative to here
    const { code, assets } = await ncc(join(work, 'index.js'), { cache: false, quiet: true, minify: false })
    const schema = await manifestSchema()
    writeAll({
      ...Object.fromEntries(
        await Promise.all(
          Object.entries(assets).map(async ([name, { source }]) => [name, await close(String(source))]),
        ),
      ),
      'index.js': await close(code),
      'command.js': COMMAND,
      'package.json': `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`,
      'licenses.txt': licenseTexts(root, metafile),
      'model.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** What CommonJS packages require is Node's own by now, and webpack must leave it alone. */
function leaveRequireToNode(text) {
  for (const [, name] of text.matchAll(/\b__require\("([^"]+)"\)/g)) {
    if (!builtinModules.includes(name.replace(/^node:/, ''))) throw new Error(`${name} is required and not bundled`)
  }
  const helper = /var __require = \/\* @__PURE__ \*\/ \(\(x\) => typeof require [\s\S]*?\n\}\);\n/
  return text.replace(helper, 'var __require = __non_webpack_require__;\n')
}

/**
 * Minifies what came from node_modules; of our own code only the white space goes. Without: dist/ 181 KB larger, 147 KB more
 * in each run, no time that can be measured.
 */
async function packOthersCode(text) {
  const parts = text.split(/^(?=\/\/ (?:node_modules|src|scripts)\/\S+$|export \{$)/m)
  const packed = parts.map(async (part) => {
    if (!part.startsWith('// node_modules/')) return part
    // Without imports and a format esbuild takes the text for a script, whose own names others may use: they stay.
    const imports = part.match(IMPORT) ?? []
    const { code } = await transform(part.replace(IMPORT, ''), PACKED)
    return [part.slice(0, part.indexOf('\n') + 1), ...imports, code].join('')
  })
  return (await Promise.all(packed)).join('')
}

/**
 * Takes the white space and webpack's remarks out; every name of ours stays. Without: dist/ 612 KB larger and above its limit,
 * 266 KB more in each run, no time that can be measured.
 */
async function close(text) {
  const shorter = isLeftOut('short-imports') ? text : shortenImports(text)
  return isLeftOut('white-space') ? shorter : (await transform(shorter, CLOSE)).code
}

/**
 * Webpack writes `_PATH_js__WEBPACK_IMPORTED_MODULE_3__` wherever something of another chunk is used, which was a tenth of
 * dist/. Here each such name of a file is `_N_`, and webpack's own, such as `__webpack_require__`, have one letter.
 * Without: dist/ 440 KB larger, 174 KB more in each run, no time.
 */
function shortenImports(text) {
  if (/(?<![\w$])_(?:\d+|[a-z])_(?![\w$])/.test(text)) throw new Error('A name such as _1_ or _r_ is taken')
  const names = new Map()
  return text
    .replace(/(?<![\w$])\w+__WEBPACK_IMPORTED_MODULE_\d+__\w*/g, (name) => {
      if (!names.has(name)) names.set(name, `_${names.size}_`)
      return names.get(name)
    })
    .replace(/(?<![\w$])__\w+(?![\w$])/g, (name) => OF_WEBPACK.get(name) ?? name)
}

/** The JSON Schema of model.yaml, from the same definition that the action checks with. */
async function manifestSchema() {
  const outfile = join(work, 'schema', 'json-schema.mjs')
  await build({ ...esbuildOptions, entryPoints: ['src/manifest/schema/json-schema.ts'], outfile })
  const { manifestJsonSchema } = await import(pathToFileURL(outfile).href)
  return manifestJsonSchema()
}

function writeAll(files) {
  // Written whole beside it and then put in its place: whoever runs dist/ meanwhile finds the old one or the new one.
  const made = join(work, 'dist')
  mkdirSync(made)
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(made, name), text, { mode: name === 'command.js' ? 0o755 : 0o644 })
  const next = `${dist}.new`
  rmSync(next, { recursive: true, force: true })
  cpSync(made, next, { recursive: true })
  rmSync(dist, { recursive: true, force: true })
  renameSync(next, dist)
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'))
  const total = scripts.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)
  for (const name of scripts)
    console.log(`${String(Math.round(statSync(join(dist, name)).size / 1000)).padStart(6)} KB  ${name}`)
  console.log(`${String(Math.round(total / 1000)).padStart(6)} KB  in all`)
  if (total > MAX_BYTES && given.without === '')
    throw new Error(`dist/ has ${total} bytes of code; ${MAX_BYTES} are allowed`)
}
