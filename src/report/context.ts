/** The run that reports and the commit it is about: what every report says of where it comes from. */
export interface ReportContext {
  /** `owner/name` */
  readonly repository: string
  readonly serverUrl: string
  /** Empty outside of GitHub Actions, as the run is. */
  readonly commit: string
  readonly runId: string
  readonly runNumber: string
  readonly runAttempt: string
  readonly actionVersion: string
  readonly now: Date
  /** Which of these a report names is its mode's to say. */
  readonly trainingAccount?: string
  readonly account?: string
  readonly registryAccount?: string
  readonly workloadAccount?: string
  readonly region?: string
  /** The file name of the workflow that approves, for a link to its page. */
  readonly approveWorkflow?: string
  /** The file name of the workflow that rolls back, for a link to its page. */
  readonly rollbackWorkflow?: string
}

/** What a part of a report needs to know beside the result itself. */
export interface ReportView<Detail> {
  readonly context: ReportContext
  readonly detail: Detail
  readonly target: 'comment' | 'summary'
}
