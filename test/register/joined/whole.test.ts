import { expect, test } from '@jest/globals'
import { resultSchema } from '../../../src/modes/register/joined/schema.js'
import { reportFile } from '../../../src/modes/register/report/json.js'
import { wholeResult } from '../../../src/modes/register/report/whole.js'
import type { RegistrationResult } from '../../../src/modes/register/result.js'
import { aResult, aVersion } from '../../comment/builders.js'
import { cases } from '../../comment/cases.js'
import { HOSTILE_REPORTS } from '../../comment/hostile.js'

/** What another job reads of what this one wrote. */
function throughFile(result: RegistrationResult): RegistrationResult {
  return resultSchema.parse(JSON.parse(JSON.stringify(wholeResult(result))))
}

test.each(cases())('the $kind of $name is the same after the way through a file', ({ results, render, markdown }) => {
  expect(render(results.map(throughFile))).toBe(markdown)
})

test('hostile texts come through word for word, but where a version is named by what is no ARN', () => {
  const say = () => '</code> @everyone `${{ github.token }}` ::error::\u202e'
  const results = HOSTILE_REPORTS.flatMap((make) => make(say))
  const reads = results.map((result) => {
    // No manifest with such texts gets through the schema.
    const { resolved: _, ...rest } = { ...result, file: { ...result.file, manifest: {} } }
    return resultSchema.safeParse(JSON.parse(JSON.stringify(wholeResult(rest))))
  })
  for (const [index, { data, error }] of reads.entries()) {
    if (error === undefined) expect(data?.checks).toEqual(results[index]?.checks)
    else expect(JSON.stringify(error.issues)).toContain('the ARN is not that of this group and version')
  }
  expect(reads.some(({ success }) => success)).toBe(true)
})

test.each([
  ['another group', { arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/other/14' }],
  ['another number', { arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/15' }],
  ['a command', { arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/14; rm -rf ~' }],
  ['a line end', { arn: 'arn:aws:sagemaker:eu-west-1:111111111111:model-package/california-housing/14\n' }],
])('a version whose ARN names %s is refused', (_, changes) => {
  const version = { ...aVersion(14), ...changes }
  const result = aResult({ outcome: { kind: 'registered', version, forced: false } })
  expect(resultSchema.safeParse(JSON.parse(JSON.stringify(wholeResult(result)))).success).toBe(false)
})

test('a metric without a number stays one: JSON has no NaN', () => {
  const [diff, ...others] = aResult().diffs
  if (diff === undefined) throw new Error('the builder gives metrics')
  const read = throughFile(aResult({ diffs: [{ ...diff, metric: { ...diff.metric, value: Number.NaN } }, ...others] }))
  expect(read.diffs[0]?.metric.value).toBeNaN()
})

test('the file holds no bytes of reports', () => {
  const result = aResult({
    resolved: {
      manifest: {},
      imageDigests: new Map(),
      reports: new Map([
        ['reports.bias.report', { s3Uri: 's3://a/b', contentType: 'text/plain', bytes: new Uint8Array(9) }],
      ]),
    },
  })
  const job = { repository: 'a/b', commit: 'c', runId: '1', runAttempt: '1', action: '0', manifest: 'model.yaml' }
  expect(JSON.stringify(reportFile([result], job))).not.toContain('"bytes"')
  expect(throughFile(result).resolved?.reports.get('reports.bias.report')?.bytes).toHaveLength(0)
})
