import { Markup } from './markup.js'

export type AlertKind = 'NOTE' | 'WARNING' | 'CAUTION'

/**
 * GitHub's alert around blocks (https://docs.github.com/get-started/writing-on-github, "Alerts"). Not for use inside a
 * folded section: "alerts cannot be nested within other elements".
 */
export function alert(kind: AlertKind, content: Markup): Markup {
  const lines = content.source.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))
  return new Markup([`> [!${kind}]`, ...lines].join('\n'))
}
