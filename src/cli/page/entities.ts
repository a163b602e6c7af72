/** Text as HTML that shows it. */
export function entities(text: string): string {
  return text.replace(/[&<>"]/g, (character) => NAMES[character] ?? character)
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
