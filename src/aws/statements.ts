const PARTITIONS: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, 'aws-cn'],
  [/^us-gov-/, 'aws-us-gov'],
  [/^eusc-/, 'aws-eusc'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
]

/** The partition that a Region belongs to, as ARNs name it (botocore, partitions.json). */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([regions]) => regions.test(region))?.[1] ?? 'aws'
}

/** A statement that allows something, as it is pasted into a policy. */
export interface Allow {
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string
}

/** A statement that allows an action, or several, on a resource. */
export function allow(action: string | readonly string[], resource: string): Allow {
  return { Effect: 'Allow', Action: action, Resource: resource }
}

/** Statements as they are pasted: one as an object, several as a list. */
export function asJson(statements: readonly Allow[]): string {
  return JSON.stringify(statements.length === 1 ? statements[0] : statements)
}
