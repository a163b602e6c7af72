/** Every output of action.yml, in its order, for the test that compares them. `node` and `journal` are between its steps. */
export const OUTPUT_NAMES = [
  'model-package-arn',
  'model-package-version',
  'model-package-group',
  'approval-status',
  'registered',
  'gates-passed',
  'baseline-arn',
  'metrics-json',
  'endpoint-name',
  'endpoint-arn',
  'endpoint-url',
  'previous-version',
  'policies-json',
  'shards-json',
  'affected-count',
  'doctor-json',
  'comment-url',
  'report-json',
  'report-path',
  'failure-reason',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]

/** The outputs that say which version it is, of a run with one model. */
export function versionOutputs(of: {
  readonly arn: string
  readonly approvalStatus: string
  readonly registered: boolean
}): readonly (readonly [OutputName, string])[] {
  const { arn, approvalStatus, registered } = of
  const [, group = '', version = ''] = /:model-package\/([^/]+)\/(\d+)$/.exec(arn) ?? []
  return [
    ['model-package-arn', arn],
    ['model-package-version', version],
    ['model-package-group', group],
    ['approval-status', approvalStatus],
    ['registered', String(registered)],
  ]
}
