import type { DeploySettings } from './settings.js'

/** In what a rollback differs from a deployment; a new mode does not compile before it has said so. */
interface ModeRules {
  /** Brings back what served before: by itself where no version is named, past `requires` and the check for a downgrade. */
  readonly goesBack: boolean
  /** Alarms that ring or are missing refuse it. They are why one rolls back. */
  readonly needsQuietAlarms: boolean
  /** Bytes that were overwritten since the registration refuse it; else they are a warning. */
  readonly needsRegisteredBytes: boolean
}

const RULES: Readonly<Record<DeploySettings['mode'], ModeRules>> = {
  deploy: { goesBack: false, needsQuietAlarms: true, needsRegisteredBytes: true },
  rollback: { goesBack: true, needsQuietAlarms: false, needsRegisteredBytes: false },
}

/** The rules of a mode. */
export function rulesOf({ mode }: Pick<DeploySettings, 'mode'>): ModeRules {
  return RULES[mode]
}
