const CLONED = /^arn:[^:]*:sagemaker:([^:]*):(\d{12}):(model|model-package)\/(.*)/
const WHOLE =
  /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:(?:model\/[a-zA-Z0-9-]{1,63}|model-package\/[a-zA-Z0-9-]{1,63}(?:\/\d{1,9})?)$/

/** The ARN of what a version is made of. */
export interface ClonedArn {
  readonly kind: 'model' | 'model-package'
  readonly region: string
  readonly account: string
  readonly name: string
}

/**
 * What a `source_uri` makes a version of: "If you want to clone a model package, set it to the model package Amazon
 * Resource Name (ARN). If you want to register a model, set it to the model ARN." Undefined for any other URI, which only
 * says where the model is from.
 */
export function clonedArn(uri: string | undefined): ClonedArn | undefined {
  const [, region = '', account = '', kind, name = ''] = CLONED.exec(uri ?? '') ?? []
  return kind === 'model' || kind === 'model-package' ? { kind, region, account, name } : undefined
}

/** Whether a version is made of what its `source_uri` names, and not of `containers`. */
export function isCloned(uri: string | undefined): uri is string {
  return clonedArn(uri) !== undefined
}

/** Why a text that looks like an ARN can be no `source_uri`, and what to do; undefined for one that can. */
export function sourceUriProblem(uri: string): { readonly message: string; readonly help: string } | undefined {
  if (isCloned(uri))
    return WHOLE.test(uri)
      ? undefined
      : { message: 'is not a whole ARN', help: 'write `arn:aws:sagemaker:REGION:ACCOUNT:model-package/GROUP/VERSION`' }
  const [, resource, name] = /^arn:[^:]*:sagemaker:[^:]*:\d{12}:([a-z-]+)(?:\/([^/]*))?/.exec(uri) ?? []
  switch (resource) {
    case 'training-job':
      return { message: 'is the ARN of a training job', help: `write it as \`source: { training_job: ${name} }\`` }
    case 'pipeline':
      return { message: 'is the ARN of a pipeline', help: 'write it as `source: { pipeline_execution: ARN }`' }
    case 'model-package-group':
      return {
        message: 'is the ARN of a group, and a version is cloned',
        help: 'add the number of a version: `…:model-package/GROUP/VERSION`',
      }
    default:
      return undefined
  }
}
