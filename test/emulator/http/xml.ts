import type { XmlMembers } from '../sts/service.js'

/** Members as XML elements; a list is its element, repeated. */
export function elements(members: XmlMembers): string {
  const element = (name: string, value: string | XmlMembers) =>
    `<${name}>${typeof value === 'string' ? escaped(value) : elements(value)}</${name}>`
  return Object.entries(members)
    .flatMap(([name, value]) => (isList(value) ? value.map((item) => element(name, item)) : [element(name, value)]))
    .join('')
}

const isList = (value: string | XmlMembers | readonly XmlMembers[]): value is readonly XmlMembers[] =>
  Array.isArray(value)

/** Text as it may stand between tags. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
