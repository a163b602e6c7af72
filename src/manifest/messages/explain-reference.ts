import { brief } from '../../text/visible.js'
import { readS3Uri } from '../schema/s3-uri.js'

/** A better sentence than "GIVEN is not ALLOWED", and what to do, where the mistake is a known one. */
export interface Explanation {
  readonly message?: string
  readonly help?: string | undefined
}

/** A text as a message quotes it. */
export function quoted(text: string): string {
  return JSON.stringify(brief(text, 80))
}

/** What was probably meant by a text that names something at AWS; `known` is the path without numbers, `name` with them. */
export function explainReference(known: string, name: string, text: string): Explanation {
  switch (known) {
    case 'source.training_job':
      return { help: afterSlash(/:training-job\/([A-Za-z0-9-]+)$/, text, 'the name alone') }
    case 'source.pipeline_execution':
      return {
        help: 'write its `PipelineExecutionArn`, such as `arn:aws:sagemaker:eu-west-1:ACCOUNT:pipeline/NAME/execution/ID`',
      }
    case 'source_uri':
      return explainSourceUri(name, text)
    case 'algorithm.name':
      return { help: 'write the name, or `arn:aws:sagemaker:REGION:ACCOUNT:algorithm/NAME`' }
    case 'algorithm.model_data_source.uri':
    case 'containers[].model_data_source.uri':
    case 'containers[].model_data_source.manifest':
    case 'containers[].additional_model_data[].uri':
    case 'containers[].additional_model_data[].manifest':
    case 'validation.input':
    case 'validation.output':
      return explainPlace(name, text)
    case 'containers[].base_model.name':
      return { help: afterSlash(/:hub-content\/[^/]+\/[^/]+\/([A-Za-z0-9-]+)/, text, 'the name alone') }
    case 'containers[].base_model.version':
      return { help: /^v\d/.test(text) ? `write it without the v: "${brief(text.slice(1))}"` : 'look it up in the hub' }
    case 'containers[].framework_version':
      return /^\d+$/.test(text) ? { help: `with a dot, such as "${brief(text)}.0"` } : {}
    default:
      return known.endsWith('.digest') ? { help: digestHelp(text) } : {}
  }
}

function afterSlash(pattern: RegExp, text: string, what: string): string | undefined {
  const name = pattern.exec(text)?.[1]
  return name === undefined ? undefined : `write ${what}: \`${name}\``
}

// ModelPackageSourceUri has no symbols: `=`, `+`, `$`, `~`, `|`, which addresses with a query have.
function explainSourceUri(name: string, text: string): Explanation {
  const refused = /[^\p{L}\p{M}\p{Zs}\p{N}\p{P}]/u.exec(text)?.[0]
  return refused === undefined || /\p{C}/u.test(refused)
    ? {}
    : {
        message: `${name}: ${quoted(text)} has a \`${refused}\` in it, and SageMaker takes no signs such as \`=\`, \`+\` and \`~\``,
      }
}

function explainPlace(name: string, text: string): Explanation {
  const [, bucket, key] = /^https:\/\/([a-z0-9-]+)\.s3[.-][a-z0-9.-]+\/(.*)$/.exec(text) ?? []
  if (bucket !== undefined) return { help: `write it as \`s3://${brief(`${bucket}/${key}`)}\`` }
  const reading = readS3Uri(text)
  return reading.kind === 'invalid' ? { message: `${name}: ${quoted(text)} ${reading.reason}` } : {}
}

function digestHelp(text: string): string | undefined {
  const hexadecimal = /^(?:sha256[:-])?([0-9a-f]{64})$/i.exec(text)?.[1]
  return hexadecimal === undefined ? undefined : `write it as \`sha256:${hexadecimal.toLowerCase()}\``
}
