// Fills the part of docs/model-yaml.md that is made from the schema of the manifest: `npm run manifest-docs`. A test runs
// the same function and compares, so that the page can never drift from what is accepted.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { stringify } from 'yaml'
import { runTypeScript } from './run-typescript.mjs'

const OPENING = '<!-- keys: made from src/manifest by `npm run manifest-docs` -->'
const CLOSING = '<!-- /keys -->'

/**
 * Gives the page with its made part filled in.
 * @param {string} page the text as it stands
 * @param {Record<string, any>} schema what `describedJsonSchema()` gives
 * @returns {string}
 */
export function filled(page, schema) {
  const start = page.indexOf(OPENING)
  const end = page.indexOf(CLOSING, start)
  if (start < 0 || end < 0) throw new Error(`docs/model-yaml.md lacks ${OPENING} … ${CLOSING}`)
  const sections = sectionsOf(schema)
  const contents = sections.map(({ name, depth }) => `${'  '.repeat(depth)}- ${link(name)}`).join('\n')
  return [
    page.slice(0, start) + OPENING,
    contents,
    ...sections.map((section) => sectionText(section, sections)),
    page.slice(end),
  ].join('\n\n')
}

/**
 * The mappings of the schema in the order of the file. One that stands in several places (a variant and a shadow variant; a
 * section and how an environment changes it) is here once, at the first, with the others in `also`.
 */
function sectionsOf(schema) {
  const sections = []
  const visit = (node, name, depth, examples) => {
    const twin = sections.find((section) => signature(section.node) === signature(node))
    if (twin !== undefined) twin.also.push(name)
    else
      sections.push({
        node,
        name,
        depth,
        also: [],
        example: [...(node.examples ?? []), ...examples.flat()].find(isMapping),
      })
    for (const [key, said] of Object.entries(node.properties))
      for (const { mapping, path } of mappingsIn(said, pathOf(name, key)))
        visit(mapping, path, name === '' ? 0 : depth + 1, said.examples)
  }
  visit(schema, '', 0, [])
  return sections
}

// An environment may leave out what the section needs, so `required` is no part of it.
function signature({ properties }) {
  return JSON.stringify(Object.entries(properties).map(([key, { description }]) => [key, description]))
}

/** The mappings with keys of their own that a value may be or hold. One whose keys say nothing is explained where it is used. */
function mappingsIn(node, path) {
  if (node.properties)
    return Object.values(node.properties).every((said) => said.description) ? [{ mapping: node, path }] : []
  if (node.items) return mappingsIn(node.items, `${path}[]`)
  if (node.oneOf) return mappingsIn(merged(node.oneOf), path)
  if (node.anyOf) return node.anyOf.flatMap((one) => mappingsIn(one, path))
  return isMapping(node.additionalProperties) ? mappingsIn(node.additionalProperties, `${path}.NAME`) : []
}

/** Mappings of which one key tells which of them it is, as one: what differs is said for each. */
function merged(options) {
  const keys = [...new Set(options.flatMap(({ properties }) => Object.keys(properties)))]
  const kind = keys.find((key) => options.every(({ properties }) => properties[key]?.const !== undefined))
  const together = (key) => {
    const said = options.flatMap(({ properties }) =>
      properties[key] ? [{ ...properties[key], of: code(properties[kind].const) }] : [],
    )
    const joined = (what) => {
      const texts = [...new Set(said.map((one) => one[what]))]
      if (texts.length === 1) return texts[0]
      return texts
        .map((text) => `For ${said.flatMap((one) => (one[what] === text ? [one.of] : [])).join(', ')}: ${text}`)
        .join(what === 'allowed' ? '; ' : ' ')
    }
    const types = new Set(said.map(({ type }) => type))
    return {
      ...said[0],
      type: types.size === 1 ? said[0].type : 'by `type`',
      items: types.size === 1 ? said[0].items : undefined,
      description: joined('description'),
      allowed: key === kind ? said.map(({ of }) => of).join(', ') : joined('allowed'),
      examples: said.flatMap(({ examples }) => examples),
    }
  }
  const [{ required }] = options
  return { properties: Object.fromEntries(keys.map((key) => [key, together(key)])), required }
}

function sectionText({ node, name, depth, also, example }, sections) {
  const keys = Object.entries(node.properties)
  const isShown = (key) => example !== undefined && Object.hasOwn(example, key)
  const rows = keys.map(([key, said]) => [
    `${code(key)}<br>${typeOf(said, sections)}${node.required?.includes(key) ? ', **required**' : ''}`,
    said.description,
    allowed(said),
    exampleCell(said.examples, { section: sectionFor(said, sections), isShown: isShown(key) }),
  ])
  const became = keys.flatMap(([key, { api }]) => (api === undefined ? [] : [[code(key), members(api)]]))
  return [
    `${depth === 0 ? '##' : '###'} ${titleOf(name)}`,
    ...(name === '' || node.description === undefined ? [] : [node.description]),
    ...(also.length === 0
      ? []
      : [
          `The same keys are in ${also.map(code).join(', ')}${also.some(isPart) ? ', where only what differs is needed' : ''}.`,
        ]),
    ...(name === '' || example === undefined
      ? []
      : [`\`\`\`yaml\n${stringify(nested(name, example)).trimEnd()}\n\`\`\``]),
    table(['key', 'meaning', 'what is allowed', 'example'], rows),
    ...(became.length === 0 ? [] : [table(['key', 'what it becomes in a request to AWS'], became)]),
  ].join('\n\n')
}

// An environment is laid over the section of the same name; a list, such as variants, it replaces as a whole.
const isPart = (name) => name.startsWith('deploy.environments.') && !name.includes('[]')

/** The example at its place in a manifest. */
function nested(name, example) {
  return name.split('.').reduceRight((value, step, index, steps) => {
    if (step === 'NAME') return { [steps[index - 1] === 'environments' ? 'prod' : 'mse']: value }
    return step.endsWith('[]') ? { [step.slice(0, -2)]: [value] } : { [step]: value }
  }, example)
}

function typeOf(node, sections) {
  const section = sectionFor(node, sections)
  const name = (plain) => (section === undefined ? plain : `[${plain}](#${slug(titleOf(section.name))})`)
  if (node.shortFor) return `text or ${name('mapping')}`
  if (node.properties || node.additionalProperties) return name('mapping')
  if (node.items)
    return section === undefined ? `list of ${typeOf(node.items, sections)}s` : `list of ${name('mappings')}`
  if (node.anyOf) return [...new Set(node.anyOf.map((one) => typeOf(one, sections)))].join(' or ')
  return { string: 'text', integer: 'whole number' }[node.type] ?? node.type
}

/** The section that tells the keys of what a value is or holds. */
function sectionFor(node, sections) {
  const [{ mapping } = {}] = mappingsIn(node, '')
  return sections.find((one) => mapping !== undefined && signature(one.node) === signature(mapping))
}

/** The rule of a value, of what it holds, and its default. */
function allowed(node) {
  const { items, propertyNames: names, additionalProperties: values } = node
  const rules = [
    node.allowed,
    ...(items?.allowed && !items.properties ? [`each ${items.allowed}`] : []),
    ...(names?.allowed ? [`its keys: ${names.allowed}`] : []),
    ...(values?.allowed && !values.properties ? [`its values: ${values.allowed}`] : []),
    ...(node.default === undefined ? [] : [`default ${code(flow(node.default))}`]),
  ]
  return rules.join('; ')
}

const MAX_CELL_CHARACTERS = 60

function exampleCell(examples, { section, isShown }) {
  if (section !== undefined) return `[there](#${slug(titleOf(section.name))})`
  const texts = [...new Set(examples.map(flow))]
  if (isShown && texts.some((one) => one.length > MAX_CELL_CHARACTERS)) return 'above'
  return texts.map(code).join('<br>')
}

/** `Call: A, B` as the call and its members. */
function members(api) {
  const [call, names] = api.split(': ')
  return `${code(call)}: ${names.split(', ').map(code).join('<br>')}`
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function titleOf(name) {
  return name === '' ? 'The top level' : code(name)
}

function link(name) {
  return `[${titleOf(name)}](#${slug(titleOf(name))})`
}

// What GitHub makes of a heading.
function slug(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}

const pathOf = (name, key) => (name === '' ? key : `${name}.${key}`)
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const flow = (value) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd().replaceAll('[ ', '[').replaceAll(' ]', ']')
const code = (text) => `\`${text}\``

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = new URL('../docs/model-yaml.md', import.meta.url)
  await runTypeScript('src/manifest/schema/json-schema.ts', async ({ describedJsonSchema }) =>
    writeFileSync(file, filled(readFileSync(file, 'utf8'), describedJsonSchema())),
  )
}
