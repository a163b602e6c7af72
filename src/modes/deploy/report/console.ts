import { html, Markup, type Piece } from '../../../markdown/markup.js'

const ENDPOINT_ARN =
  /^arn:aws:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:endpoint\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/

/**
 * The endpoint's page in the AWS console; undefined for an ARN of another form or partition, whose address is not
 * certain. No link is better than a wrong one.
 */
export function consoleUrl(endpointArn: string | undefined): string | undefined {
  const [, region, name] = ENDPOINT_ARN.exec(endpointArn ?? '') ?? []
  if (region === undefined || name === undefined) return undefined
  return `https://${region}.console.aws.amazon.com/sagemaker/home?region=${region}#/endpoints/${name}`
}

/** A link to that page, or the label alone. */
export function consoleLink(label: Piece, endpointArn: string | undefined): Markup {
  const url = consoleUrl(endpointArn)
  return url === undefined ? html`${label}` : html`<a href="${new Markup(url)}">${label}</a>`
}
