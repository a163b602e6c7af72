import type { Position } from '../errors.js'
import { commitPath, filePath, repositoryLink, runPath } from '../markdown/link.js'
import { code, html, type Markup, type Piece } from '../markdown/markup.js'
import type { ReportContext } from './context.js'

// No link leads to the AWS console: versions are listed in Studio alone, whose address needs a domain that we do not know.

/** The place of a value in a file at the commit. A value that came from `set` stands in no file. */
export function placeLink({ file, line, column }: Position, context: ReportContext): Markup {
  if (file === 'set') return code(`set:${line}:${column}`)
  return repositoryLink(code(`${file}:${line}`, 200), context, filePath({ commit: context.commit, file, line }))
}

/** A file at the commit. */
export function fileLink(file: string, label: Piece, context: ReportContext): Markup {
  return repositoryLink(label, context, filePath({ commit: context.commit, file }))
}

/** The commit by its first characters. */
export function commitLink(context: ReportContext): Markup {
  return repositoryLink(code(context.commit.slice(0, 7)), context, commitPath(context.commit))
}

/** The page of this run; nothing where there is no run, as on a laptop. */
export function runLink(label: Piece, context: ReportContext): Markup | undefined {
  if (context.runId === '') return undefined
  const attempt = context.runAttempt === '1' ? undefined : context.runAttempt
  return repositoryLink(html`${label}`, context, runPath(context.runId, attempt))
}
