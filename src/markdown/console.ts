import { code, html, Markup, type Piece } from './markup.js'

const ARN =
  /^arn:aws:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:(training-job|endpoint)\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/

const PAGES: ReadonlyMap<string, string> = new Map([
  ['training-job', 'jobs'],
  ['endpoint', 'endpoints'],
])

interface ConsolePage {
  readonly url: string
  readonly name: string
}

// No link is better than a wrong one. Objects in S3 get none at all: nothing says where their bucket is.
function consolePage(arn: string | undefined): ConsolePage | undefined {
  const [, region, kind = '', name] = ARN.exec(arn ?? '') ?? []
  const page = PAGES.get(kind)
  if (region === undefined || name === undefined || page === undefined) return undefined
  return { url: `https://${region}.console.aws.amazon.com/sagemaker/home?region=${region}#/${page}/${name}`, name }
}

/**
 * The page of a training job or an endpoint in the AWS console; undefined for an ARN of another form or partition, whose
 * address is not certain.
 */
export function consoleUrl(arn: string | undefined): string | undefined {
  return consolePage(arn)?.url
}

/** A link to that page, or the label alone. */
export function consoleLink(label: Piece, arn: string | undefined): Markup {
  const url = consoleUrl(arn)
  return url === undefined ? html`${label}` : html`<a href="${new Markup(url)}">${label}</a>`
}

/** A training job's name with a link to its page, or its whole ARN as code. */
export function trainingJobLink(arn: string): Markup {
  const page = consolePage(arn)
  return page === undefined ? code(arn) : consoleLink(code(page.name), arn)
}
