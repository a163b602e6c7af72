import { ActionError } from '../../src/errors.js'
import { renderComment, renderSummary } from '../../src/modes/register/report/report.js'
import type { RegistrationResult } from '../../src/modes/register/result.js'
import type { ReportContext } from '../../src/report/context.js'
import { commentMarker } from '../../src/report/marker.js'
import {
  aBaseline,
  aContext,
  aDiff,
  aFile,
  aPosition,
  aResult,
  aVersion,
  type Changes,
  churnMetrics,
  failed,
  housingMetrics,
  irisMetrics,
  passed,
  skipped,
} from './builders.js'
import {
  binary,
  everythingElse,
  firstWithDetails,
  loosened,
  manyClasses,
  multiclass,
  tenClasses,
} from './evidence-cases.js'

/** A comment or a summary as the action writes it in one case. */
export interface Case {
  readonly name: string
  readonly title: string
  readonly kind: 'comment' | 'summary'
  readonly markdown: string
}

/** One of registrations, with what it was made of. */
export interface ResultsCase extends Case {
  readonly results: readonly RegistrationResult[]
  /** The same page of other results. */
  readonly render: (results: readonly RegistrationResult[]) => string
}

const CHANGES: RegistrationResult['specificationChanges'] = [
  {
    section: 'containers[0]',
    key: 'image',
    before: 'xgboost:1.5-1   sha256:99fa602c',
    after: 'xgboost:1.7-1   sha256:41bc0e77',
  },
  {
    section: 'containers[0]',
    key: 'model_data',
    before: 's3://acme-ml/housing/2026-10-02-a1/model.tar.gz',
    after: 's3://acme-ml/housing/2026-11-19-c4/model.tar.gz',
  },
  { section: 'realtime_instance_types', key: '', before: 'ml.t2.medium' },
  { section: 'metadata', key: 'ticket', before: 'ML-455', after: 'ML-482' },
  { section: 'metadata', key: 'team', after: 'pricing' },
]

const CHECKS: RegistrationResult['checks'] = [
  { level: 'passed', title: 'Image is pinned', detail: 'containers[0].image names the digest sha256:41bc0e77' },
  { level: 'passed', title: 'Artifact is there', detail: 's3://acme-ml/housing/2026-11-19-c4/model.tar.gz, 1.8 MB' },
  { level: 'passed', title: 'Identity is the expected account', detail: '222222222222' },
  { level: 'notice', title: 'Node.js 20', detail: 'coming releases of the AWS SDK want 22' },
]

const housing = () => aResult({ specificationChanges: CHANGES, checks: CHECKS })
const churnFile = aFile({ path: 'models/churn/model.yaml', group: 'churn-xgboost' })
const churn = (changes: Changes<RegistrationResult> = {}) =>
  aResult({
    file: churnFile,
    group: 'churn-xgboost',
    baseline: aBaseline(9, 'churn-xgboost'),
    diffs: churnMetrics(),
    outcome: { kind: 'gate-failed' },
    specificationChanges: undefined,
    ...changes,
  })
const iris = () =>
  aResult({
    file: aFile({ path: 'models/iris/model.yaml', group: 'iris-decision-trees' }),
    group: 'iris-decision-trees',
    baseline: aBaseline(3, 'iris-decision-trees'),
    diffs: irisMetrics(),
    outcome: { kind: 'reused', version: aVersion(3, { group: 'iris-decision-trees', approvalStatus: 'Approved' }) },
  })
const firstMetrics = () => [
  aDiff({ metric: { name: 'mse', value: 0.2841, isPrimary: true }, gates: [passed({ max: 0.3 })] }),
  aDiff({ metric: { name: 'r2', value: 0.7865, goal: 'maximize' }, gates: [passed({ min: 0.75 })] }),
  aDiff({ metric: { name: 'latency_p95', value: 38.1, unit: 'ms' }, gates: [skipped({ percent: 15 })] }),
]
const LIST_STATEMENT = `{
  "Effect": "Allow",
  "Principal": { "AWS": "arn:aws:iam::222222222222:root" },
  "Action": ["sagemaker:ListModelPackages", "sagemaker:DescribeModelPackage"],
  "Resource": "arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/*"
}`

const LIST_DENIED = `AccessDenied: sagemaker:ListModelPackages on model-package/california-housing/*. The group's resource policy lacks this statement:\n${LIST_STATEMENT}`

/** Every case of the report, each with what makes it different. */
export function cases(): readonly ResultsCase[] {
  return [
    comment('registered', 'A better model waits for approval', [housing()]),
    comment('worse', 'Everything is worse, and no gate is set', [
      aResult({
        diffs: [
          aDiff({ metric: { name: 'mse', value: 0.3361, isPrimary: true }, baseline: 0.2841, gates: [] }),
          aDiff({ metric: { name: 'r2', value: 0.7102, goal: 'maximize' }, baseline: 0.7865, gates: [] }),
        ],
      }),
    ]),
    comment('within-noise', 'Nothing moved by more than noise', [
      aResult({
        diffs: [
          aDiff({
            metric: { name: 'mse', value: 0.2835, isPrimary: true },
            baseline: 0.2841,
            verdict: 'within-noise',
            gates: [passed({ max: 0.3 })],
          }),
        ],
      }),
    ]),
    comment('numbers', 'A metric is gone, a spread is not its own, a gate can never fail', [
      aResult({
        diffs: [
          aDiff({
            metric: { name: 'mse', path: 'regression_metrics.mse', value: 7.02, residualSpread: 2.65, isPrimary: true },
            baseline: 4.51,
            gates: [passed({ max: 9 })],
          }),
          aDiff({
            metric: { name: 'train_runtime', value: 812, isDeclared: false, goalSource: 'unknown', goal: undefined },
          }),
        ],
        gone: [{ name: 'recall', path: 'recall', value: { value: 0.9 } }],
        checks: [
          {
            level: 'warning',
            title: 'Looks safe',
            detail:
              'The gate `max_regression: 5` of `auc` can never fail: it is a difference in the metric’s own unit.',
          },
        ],
      }),
    ]),
    comment('baseline-report-unread', 'The baseline is somebody else’s, and its report cannot be read', [
      aResult({
        baseline: {
          kind: 'version',
          version: 12,
          arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/12',
          metrics: new Map(),
          unread: 's3:GetObject: s3://acme-ml/pipelines/7/evaluation.json may not be read.',
        },
        diffs: [aDiff({ metric: { name: 'mse', value: 0.2841, isPrimary: true }, verdict: 'not-comparable' })],
      }),
    ]),
    comment('first-version', 'First version: nothing to compare with', [
      aResult({
        outcome: { kind: 'registered', version: aVersion(1), forced: false },
        baseline: { kind: 'first', hasUnapproved: false },
        diffs: firstMetrics(),
        specificationChanges: undefined,
      }),
    ]),
    comment('only-unapproved', 'Versions exist, none is approved', [
      aResult({
        outcome: { kind: 'registered', version: aVersion(3), forced: false },
        baseline: { kind: 'first', hasUnapproved: true },
        diffs: firstMetrics(),
        specificationChanges: undefined,
      }),
    ]),
    comment('baseline-unreadable', 'The registry may be written, not read', [
      aResult({
        baseline: {
          kind: 'unreadable',
          reason: LIST_DENIED,
        },
        diffs: firstMetrics(),
        specificationChanges: undefined,
      }),
    ]),
    comment('gate-needs-baseline', 'A relative gate, and a registry that may not be read', [
      aResult({
        outcome: { kind: 'gate-failed' },
        baseline: { kind: 'unreadable', reason: LIST_DENIED },
        diffs: [
          aDiff({
            metric: { name: 'mse', value: 0.2841, isPrimary: true },
            gates: [passed({ max: 0.3 }), failed({ percent: 2 }, `the baseline cannot be read: ${LIST_DENIED}`)],
          }),
        ],
        specificationChanges: undefined,
      }),
    ]),
    comment('invalid-manifest', 'Problems in the manifest', [
      aResult({
        outcome: {
          kind: 'failed',
          error: new ActionError('invalid-manifest', 'models/housing/model.yaml has 1 problem.', {
            problems: [
              {
                at: aPosition({ line: 5, column: 1, endColumn: 13 }),
                message: 'unknown key `content_type`',
                help: 'did you mean `content_types`?',
                sourceLine: 'content_type: [text/csv]',
              },
            ],
          }),
        },
        baseline: { kind: 'offline' },
        diffs: [],
        specificationChanges: undefined,
        specificationDigest: '',
      }),
    ]),
    comment('gate-failed', 'A gate failed: nothing was registered', [
      churn({
        loosenedGates: [
          {
            metric: 'logloss',
            what: 'max',
            before: '0.23',
            after: '0.26',
            at: aPosition({ file: 'models/churn/model.yaml', line: 36 }),
          },
        ],
      }),
    ]),
    comment('gate-failed-forced', 'A gate failed and the workflow registers nevertheless', [
      churn({ outcome: { kind: 'registered', version: aVersion(10, { group: 'churn-xgboost' }), forced: true } }),
    ]),
    comment('warning-gate', 'A gate that only warns', [
      aResult({
        diffs: [
          ...housingMetrics().slice(0, 2),
          aDiff({
            metric: { name: 'latency_p95', value: 45.2, unit: 'ms' },
            baseline: 38.1,
            gates: [failed({ percent: 15, level: 'warn' })],
          }),
        ],
      }),
    ]),
    comment('three-models', 'Three models in one pull request', [iris(), housing(), churn()]),
    comment('unchanged', 'Nothing changed since an approved version', [iris()]),
    comment('reused-pending', 'A rerun of the commit that registered', [
      aResult({ outcome: { kind: 'reused', version: aVersion(14) } }),
    ]),
    comment('rejected', 'The same model was rejected before', [
      aResult({
        outcome: {
          kind: 'rejected',
          version: aVersion(13, { approvalStatus: 'Rejected' }),
          by: 'priya',
          reason: 'Trained on the leaked hold-out set, see ML-471.',
        },
      }),
    ]),
    comment('planned', 'Dry run', [
      aResult({
        outcome: {
          kind: 'planned',
          request: {
            ModelPackageGroupName: 'california-housing',
            ModelApprovalStatus: 'PendingManualApproval',
            ClientToken: 'smr-0f1e2d3c4b5a69788796a5b4c3d2e1f0',
          },
        },
        specificationChanges: CHANGES,
      }),
    ]),
    comment('failed', 'A call was denied', [
      aResult({
        outcome: {
          kind: 'failed',
          error: new ActionError(
            'access-denied',
            'sagemaker:CreateModelPackage on arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/* was denied to arn:aws:sts::222222222222:assumed-role/register/acme-128, by the resource policy of the group.',
            {
              hint: `Add this statement to the resource policy of the group california-housing in account 111111111111:\n${LIST_STATEMENT.replace('"sagemaker:ListModelPackages", "sagemaker:DescribeModelPackage"', '"sagemaker:CreateModelPackage"')}`,
            },
          ),
        },
        baseline: { kind: 'first', hasUnapproved: false },
        diffs: [],
        specificationChanges: undefined,
        specificationDigest: '',
      }),
    ]),
    comment('unknown-outcome', 'Nobody knows whether it was carried out', [
      aResult({
        outcome: {
          kind: 'failed',
          error: new ActionError(
            'unknown-outcome',
            'sagemaker:CreateModelPackage was sent; the connection was reset before an answer came, and 30 s later the version is not listed.',
            { hint: 'Run the job again: it finds the version, or registers it.' },
          ),
        },
      }),
    ]),
    comment('duplicate', 'Two runs registered the same model at once', [
      aResult({ outcome: { kind: 'registered', version: aVersion(14), forced: false, duplicate: aVersion(15) } }),
    ]),
    comment('long-names', 'Names that leave no room for sparklines', [
      aResult({
        diffs: housingMetrics().map((diff) => ({
          ...diff,
          metric: { ...diff.metric, name: `validation/regression_metrics.${diff.metric.name}` },
        })),
      }),
    ]),
    comment('too-long', 'More metrics than a comment holds', [
      aResult({
        diffs: [
          ...housingMetrics(),
          ...Array.from({ length: 500 }, (_, index) =>
            aDiff({
              metric: { name: `class_${index}.recall`, value: 0.9, goal: 'maximize' },
              baseline: index % 9 === 0 ? 0.89 : 0.9,
            }),
          ),
        ],
        specificationChanges: CHANGES,
      }),
    ]),
    comment('binary', 'A classifier with matrix, bias, attributions, curves and constraints', [binary()]),
    comment('binary-first', 'The first version of the same', [firstWithDetails()]),
    comment('multiclass', 'Three labels, of which the baseline knew two', [multiclass()]),
    comment('ten-classes', 'As many labels as a table has room for', [tenClasses()]),
    comment('many-classes', 'More labels than that: the worst confusions', [manyClasses()]),
    comment('everything', 'Card, training job, images, reports, additional specifications', [everythingElse()]),
    comment('loosened', 'Gates that the pull request loosens and deletes', [loosened()]),
    comment('two-with-details', 'Two models that say much', [binary(), everythingElse()]),
    summary('binary-summary', 'The job summary of the classifier', [
      binary({ card: everythingElse().card, resolved: everythingElse().resolved }),
    ]),
    summary('many-classes-summary', 'The job summary has the whole matrix', [manyClasses()]),
    summary('summary', 'The job summary of the first case', [housing()]),
    summary(
      'fork',
      'A fork has no credentials',
      [
        aResult({
          outcome: { kind: 'offline', because: 'fork' },
          baseline: { kind: 'offline' },
          diffs: firstMetrics(),
          specificationChanges: undefined,
        }),
      ],
      { trainingAccount: undefined, registryAccount: undefined },
    ),
    summary(
      'laptop',
      'A laptop, with a gate that fails',
      [
        churn({
          outcome: { kind: 'offline', because: 'laptop' },
          baseline: { kind: 'offline' },
          diffs: [
            aDiff({
              metric: { name: 'auc', value: 0.88, goal: 'maximize', isPrimary: true },
              gates: [failed({ min: 0.9, at: aPosition({ file: 'models/churn/model.yaml', line: 27 }) })],
            }),
          ],
        }),
      ],
      { trainingAccount: undefined, registryAccount: undefined, runId: '', runNumber: '', repository: '' },
    ),
    summary('superseded', 'The pull request has a newer commit', [
      aResult({ outcome: { kind: 'superseded', headSha: '77aa01c5d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8' }, diffs: [] }),
    ]),
  ]
}

function comment(name: string, title: string, results: readonly RegistrationResult[]): ResultsCase {
  const marker = commentMarker('acme/housing-models/register')
  return aCase({ name, title, kind: 'comment' }, results, (of) =>
    renderComment({ results: of, context: aContext(), marker }),
  )
}

function summary(
  name: string,
  title: string,
  results: readonly RegistrationResult[],
  changes: Changes<ReportContext> = {},
): ResultsCase {
  return aCase({ name, title, kind: 'summary' }, results, (of) =>
    renderSummary({ results: of, context: aContext(changes) }),
  )
}

function aCase(
  said: Pick<Case, 'name' | 'title' | 'kind'>,
  results: readonly RegistrationResult[],
  render: ResultsCase['render'],
): ResultsCase {
  return { ...said, results, render, markdown: render(results) }
}
