import { defined } from '../../language/defined.js'
import { bold, code, html, type Markup } from '../../markdown/markup.js'
import { table } from '../../markdown/table.js'
import { dateAndTime } from '../../markdown/time.js'
import type { Decision } from '../../registry/decision.js'
import type { DescribedVersion } from '../../registry/look-up.js'
import { servedEnvironments } from '../../registry/served.js'
import { people } from './decision.js'

/** What one environment came to, as the run that renders knows it; it goes before what the version's metadata says. */
export interface RecordedDeployment {
  readonly environment: string
  readonly state: 'in-service' | 'under-way' | 'rolled-back' | 'failed' | 'replaced'
  readonly endpointName?: string
  /** When it came into service. */
  readonly since?: Date
  /** How the traffic went over: `10% → 50% → 100% in 31 min`. */
  readonly traffic?: string
  /** `3 quiet`. */
  readonly alarms?: string
  /** The version that serves in its place, and how that came. */
  readonly gaveWay?: { readonly to: number; readonly by: 'deploy' | 'rollback' }
}

/** An environment of the record; `recorded` is what the version's metadata says, which may be over by now. */
export type RecordedEnvironment = Omit<RecordedDeployment, 'state'> & {
  readonly state: RecordedDeployment['state'] | 'recorded'
}

/** What is known of each environment: from this run, else from the version's metadata. */
export function environmentsOf(
  { description }: DescribedVersion,
  deployments: readonly RecordedDeployment[],
): readonly RecordedEnvironment[] {
  const served = servedEnvironments(description.CustomerMetadataProperties)
    .filter(({ environment }) => !deployments.some((own) => own.environment === environment))
    .map(({ environment, since }) => ({
      environment,
      state: 'recorded' as const,
      ...defined({ since }),
    }))
  return [...served, ...deployments]
}

/** The steps of a version's way: registered, decided, each environment. */
export function railOf(
  { description }: DescribedVersion,
  decision: Decision | undefined,
  environments: readonly RecordedEnvironment[],
): readonly (Markup | string)[] {
  const by = decision === undefined ? html`` : html` by ${people(decision)}`
  const isDeployed = environments.length > 0
  switch (description.ModelApprovalStatus) {
    case 'Approved': {
      const approved = isDeployed ? html`✅ Approved${by}` : html`✅ ${bold('Approved')}${by}`
      return ['✅ Registered', approved, ...(isDeployed ? environments.map(step) : ['⚪ Deployed'])]
    }
    case 'Rejected':
      return ['✅ Registered', html`❌ ${bold('Rejected')}${by}`]
    default:
      return ['✅ Registered', html`⏳ ${bold('Approval')}`, '⚪ Deployed']
  }
}

/** Where the version is or was, with what this run saw of it. */
export function deploymentsTable(environments: readonly RecordedEnvironment[]): Markup | undefined {
  if (environments.length === 0) return undefined
  const has = (member: 'endpointName' | 'traffic' | 'alarms') => environments.some((one) => one[member] !== undefined)
  const columns = [
    // Few columns: six of them do not fit into a comment.
    {
      title: 'Environment',
      cell: ({ environment, state, gaveWay }: RecordedEnvironment) =>
        html`${SIGN[state]} ${code(environment, 100)}${gaveWay === undefined ? WORDS[state] : ` ${GAVE_WAY[gaveWay.by]} version ${gaveWay.to}`}`,
    },
    ...(has('endpointName')
      ? [{ title: 'Endpoint', cell: (one: RecordedEnvironment) => shown(one.endpointName) }]
      : []),
    {
      // Said of the past: a version that was put into service may have been replaced since.
      title: 'Put into service',
      cell: ({ since }: RecordedEnvironment) => html`${since === undefined ? '' : dateAndTime(since)}`,
    },
    ...(has('traffic')
      ? [{ title: 'Traffic', cell: ({ traffic = '' }: RecordedEnvironment) => html`${traffic}` }]
      : []),
    ...(has('alarms') ? [{ title: 'Alarms', cell: ({ alarms = '' }: RecordedEnvironment) => html`${alarms}` }] : []),
  ]
  return table({
    columns: columns.map(({ title }) => ({ title: html`${title}`, wraps: WRAPS.includes(title) })),
    rows: environments.map((one) => columns.map(({ cell }) => cell(one))),
  })
}

// So that the table fits into a comment.
const WRAPS = ['Put into service', 'Traffic']

const SIGN = {
  'in-service': '✅',
  recorded: '✅',
  'under-way': '⏳',
  'rolled-back': '↩️',
  failed: '❌',
  replaced: '⚪',
} as const
const GAVE_WAY = { deploy: 'replaced by', rollback: 'rolled back to' } as const
const WORDS = {
  'in-service': '',
  recorded: '',
  'under-way': ' under way',
  'rolled-back': ' rolled back',
  failed: ' failed',
  replaced: ' replaced',
} as const

function step(one: RecordedEnvironment, index: number, all: readonly RecordedEnvironment[]): Markup {
  const name = code(one.environment, 100)
  return html`${SIGN[one.state]} ${index === all.length - 1 ? bold(name) : name}`
}

function shown(name: string | undefined): Markup {
  return name === undefined ? html`` : code(name, 63)
}
