/** The account of an ARN; the empty text where it names none, as those of S3 do not. */
export function accountOfArn(arn: string): string {
  return arn.split(':')[4] ?? ''
}

/** The name of a role, which is the last part of its ARN: what is before it is its path. */
export function roleNameOf(roleArn: string): string {
  return roleArn.split('/').at(-1) ?? roleArn
}

/** AWS writes some ARNs in lower case, and IAM compares letter by letter: a name with capitals is named both ways. */
export function spellings(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [name.toLowerCase(), name]))]
}

/** The whole account as a principal: everybody there to whom its own policies give the right. */
export function rootOf(account: string, partition: string): string {
  return `arn:${partition}:iam::${account}:root`
}

/**
 * What the statements about a model package group name: the group and its versions. DescribeModelPackageGroup is decided on
 * the group and everything else on its versions (Service Authorization Reference), while AWS's samples put ListModelPackages
 * on either; the number of a version is not known when it is created, so a statement names them all.
 */
export function groupResources({
  prefix,
  name,
}: {
  readonly prefix: string
  readonly name: string
}): readonly [string, string] {
  return [`${prefix}:model-package-group/${name}`, `${prefix}:model-package/${name}/*`]
}

/** What the ARNs of SageMaker's resources of an account and a Region begin with. */
export function sageMakerPrefix({
  partition,
  region,
  account,
}: {
  readonly partition: string
  readonly region: string
  readonly account: string
}): string {
  return `arn:${partition}:sagemaker:${region}:${account}`
}
