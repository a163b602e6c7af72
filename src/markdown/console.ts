import { code, html, Markup } from './markup.js'

const TRAINING_JOB =
  /^arn:aws:sagemaker:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:training-job\/([a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62})$/

/**
 * A training job's name with a link to its page in the AWS console, or its ARN as code where the form or the partition is
 * another, whose address is not certain. Objects in S3 get no link at all: nothing says where their bucket is.
 */
export function trainingJobLink(arn: string): Markup {
  const [, region, name] = TRAINING_JOB.exec(arn) ?? []
  if (region === undefined || name === undefined) return code(arn)
  const url = `https://${region}.console.aws.amazon.com/sagemaker/home?region=${region}#/jobs/${name}`
  return html`<a href="${new Markup(url)}">${code(name)}</a>`
}
