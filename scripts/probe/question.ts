/** What the probe asks, each in words of its own. */
export type QuestionId =
  | 'default-status'
  | 'specification-comes-back'
  | 'group-spelling'
  | 'modified-at-birth'
  | 'client-token'
  | 'number-again'
  | 'listed-after'
  | 'list-resource'
  | 'create-resource'
  | 'absent-members'
  | 'group-principals'
  | 'group-conditions'
  | 'artifact-reads'
  | 'composite-alarms'
  | 'unapproved-model'
  | 'other-variants'
  | 'stale-describe'
  | 'grant-at-update'
  | 'alarm-rollback'
  | 'rollback-failed'
  | 'alarms-across-accounts'
  | 'quota-of-versions'

/** Where in the sources an answer is decided. */
export type Place =
  /** One word of these; the other is written, too. */
  | {
      readonly kind: 'constant'
      readonly file: string
      readonly name: string
      readonly now: string
      readonly others: readonly string[]
    }
  /** A number that can be another one, a list that can have more. */
  | { readonly kind: 'number' | 'list'; readonly file: string; readonly name: string; readonly now: string }
  /** Every answer is good: the test of this name shows it. */
  | {
      readonly kind: 'either'
      readonly file: string
      readonly name: string
      readonly proof: { readonly file: string; readonly test: string }
    }

export interface Question {
  readonly id: QuestionId
  readonly asks: string
  /** What the action does until it is known. */
  readonly assumes: string
  readonly place: Place
  /** What would change with another answer, besides the constant. */
  readonly changes: string
  /** The calls that show it. */
  readonly measured: string
  /** `nothing`: requests that AWS does not charge. `endpoint`: minutes of the smallest instance. `not`: no request shows it. */
  readonly costs: 'nothing' | 'endpoint' | 'not'
}
