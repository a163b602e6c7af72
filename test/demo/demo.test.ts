import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const run = promisify(execFile)

/** What `npm run demo` prints, with these examples. */
async function printed(examples: string): Promise<{ readonly text: string; readonly page: string }> {
  const output = mkdtempSync(join(tmpdir(), 'demo-output-'))
  const { stdout } = await run(process.execPath, ['scripts/demo.mjs', '--examples', examples, '--output', output])
  return { text: stdout, page: readFileSync(join(output, 'index.html'), 'utf8') }
}

test('the demo tells the story it promises, and leaves a page with the comments', async () => {
  const { text, page } = await printed('examples')
  const steps = text.split(/\n(?=\d+\. )/).slice(1)
  const expected = [
    [/first model/, /1 created/, /diabetes-regression\/1/, /first version/],
    [/approves/, /version 1 is Approved/],
    [/better model/, /1 created · 1 reports? uploaded/, /diabetes-regression\/2/, /mse.*3,774.*2,992.*better/],
    [/environment model-approval/, /version 2 is Approved: Approved by @priya/],
    [/worse model/, /failure \(gate-failed\)/, /0 created/, /mse.*2,992.*6,604.*worse.*❌/],
    [/runs again/, /0 created/, /diabetes-regression\/2/],
    [/fork/, /success/, /0 requests to AWS/, /job summary/],
    [/@v1/, /qa: InService, version 1 serves/, /prod: InService, version 1 serves/],
    [/@v2/, /qa: InService, version 2/, /watching the alarms.*50% of the traffic/, /prod: InService, version 2 serves/],
    [/bad version/, /Rolling back/, /failure \(rolled-back\)/, /prod: InService, version 2 serves/],
    [/one step/, /success/, /prod: InService, version 1 serves/],
    [
      /Which version is where/,
      /v2 .*Approved .*priya/,
      /v2 put into service: qa .*, prod /,
      /v1 .*diabetes-regression In/,
    ],
    [
      /says more/,
      /1 created · 4 reports uploaded/,
      /Confusion matrix — .* 96\.2%/,
      /Bias — \d+ metrics/,
      /Feature attributions — worst texture/,
      /Curves — area under ROC 0\.9953/,
      /image: 141502667606.*sagemaker-scikit-learn@sha256:[0-9a-f]{64}\n/,
      /report: s3:.*evaluation\.json[\s\S]*constraints\.json[\s\S]*bias\.json[\s\S]*explanations\.json/,
    ],
    [/no new version/, /version 1 was updated/, /\+ +PendingReview/, /\+ .*another microscope/, /\+ +ticket +ML-482/],
    [
      /second tumour missed/,
      /1 created · 4 reports uploaded/,
      /recall is 50% worse than version 1/,
      /Confusion matrix — .* 48\.6% \(−47\.6 pp\)/,
      /Bias — \d+ further from fair/,
      /Feature attributions — .*changed places/,
      /Curves — .*\(−/,
    ],
    [/Marketplace/, /package: Completed, for AWS Marketplace: true/, /passed its validation/, /✅ Completed/],
    [
      /in the registry now/,
      /v1 +Approved +mse [\s\S]*v2 +Approved +mse [\s\S]*v3 +Approved +mse /,
      /v1 +Approved +recall .*card PendingReview/,
      /v2 +PendingManualApproval +recall .*card Draft/,
    ],
  ]
  expect(steps).toHaveLength(expected.length)
  for (const [index, patterns] of expected.entries())
    for (const pattern of patterns) expect(steps[index]).toMatch(pattern)
  expect(steps.at(-1)).not.toContain('v4')
  expect(steps.at(-1)).not.toMatch(/v3 .*recall/)
  expect(page).toContain('was not registered')
  expect(page).toContain('was taken back in')
  expect(page.match(/<article/g)).toHaveLength(15)
})

test('a number that is changed in a report changes what is printed of it', async () => {
  const examples = mkdtempSync(join(tmpdir(), 'examples-'))
  cpSync('examples', examples, { recursive: true })
  const file = join(examples, 'diabetes-regression/runs/02-ridge/evaluation.json')
  const report = JSON.parse(readFileSync(file, 'utf8'))
  report.regression_metrics.mse.value = 3210.5
  writeFileSync(file, JSON.stringify(report))
  const worse = join(examples, 'breast-cancer/runs/03-over-regularised/evaluation.json')
  const { binary_classification_metrics, ...rest } = JSON.parse(readFileSync(worse, 'utf8'))
  binary_classification_metrics.confusion_matrix['1'] = { '0': 53, '1': 159 }
  writeFileSync(worse, JSON.stringify({ binary_classification_metrics, ...rest }))
  const { text } = await printed(examples)
  expect(text).toMatch(/Confusion matrix — lowest recall: 1 75\.0% \(−21\.2 pp\)/)
  expect(text).toMatch(/mse.*3,774.*3,21[01].*better/)
  expect(text).not.toContain('2,992')
})
