/** Everything the report says beside the results themselves. */
export interface ReportContext {
  readonly repository: string
  readonly serverUrl: string
  readonly commit: string
  readonly runId: string
  readonly runNumber: string
  readonly runAttempt: string
  readonly workflow: string
  readonly region: string
  readonly trainingAccount?: string
  readonly registryAccount?: string
  readonly actionVersion: string
  readonly now: Date
}
