import { PROD_ACCOUNT } from '../emulator/index.js'
import { DEFAULT_IMAGES, TRAINING_ACCOUNT } from '../emulator/options.js'
import { World } from '../scenarios/world.js'
import { makePackage } from './marketplace.js'
import { Model } from './model.js'
import { Service } from './service.js'
import { type Shown, Stage } from './stage.js'

const DIABETES = 'diabetes-regression'
const BREAST_CANCER = 'breast-cancer'
/** Ten minutes of a canary are a second here; nothing else is played faster. */
const SCALE = 600
const WINE_IMAGE = { image: `${TRAINING_ACCOUNT}.dkr.ecr.eu-west-1.amazonaws.com/wine:1.4` }
const MORE_TO_SAY = `    factors_affecting_model_efficiency: Pictures of another microscope
metadata: { ticket: ML-482 }
`

/**
 * Plays the story of models in a registry and prints what became of each step. Everything printed is read from the
 * state that the steps left in the emulator, or from what the job itself left; gives the comments in order.
 */
export async function demo(options: {
  readonly examples: string
  readonly print: (line: string) => void
}): Promise<readonly Shown[]> {
  const { examples, print } = options
  const groups = [DIABETES, BREAST_CANCER]
  const world = await World.open({ groups, scale: SCALE, images: [...DEFAULT_IMAGES, WINE_IMAGE] })
  try {
    const { emulator } = world
    for (const name of [`${DIABETES}-5xx`, `${DIABETES}-latency`])
      emulator.setAlarm(PROD_ACCOUNT, { name, state: 'OK' })
    for (const environment of ['model-approval', 'prod'])
      emulator.github.deployments.setEnvironment(environment, { reviewers: ['priya'] })
    const stage = new Stage(world, print)
    const diabetes = new Model(stage, DIABETES, { examples, first: '01-shallow-tree' })
    const breastCancer = new Model(stage, BREAST_CANCER, { examples, first: '02-logistic-regression' })
    const service = new Service(stage, DIABETES)

    print('AWS accounts and GitHub, on this machine: 222222222222 trains, 111111111111 holds the registry,')
    print('333333333333 (QA) and 444444444444 (production) serve. Ten minutes of a roll-out take a second.')
    print('The numbers are those of models that were really trained: examples/.')

    stage.chapter('A pull request brings the first model')
    await diabetes.pullRequest({ number: 1, branch: 'shallow-tree', run: '01-shallow-tree' })

    stage.chapter('A reviewer approves it in SageMaker')
    diabetes.approveInStudio(1)

    stage.chapter('A better model: its metrics are compared with the approved version')
    await diabetes.pullRequest({ number: 2, branch: 'ridge', run: '02-ridge' })

    stage.chapter('A reviewer lets the job of the environment model-approval in, and so approves it')
    await diabetes.approve(2)

    stage.chapter('A worse model is stopped by its gates: nothing is registered')
    await diabetes.pullRequest({ number: 3, branch: 'deep-tree', run: '03-deep-tree' })

    stage.chapter('The job of pull request 2 runs again: the same version, none is added')
    await diabetes.pullRequest({ number: 2, branch: 'ridge', run: '02-ridge', attempt: 2 })

    stage.chapter('A stranger opens a pull request from a fork: checked without any credentials')
    await diabetes.pullRequest({ number: 4, branch: 'patch-1', run: '04-gradient-boosting', from: 'fork' })

    stage.chapter(`The tag ${DIABETES}@v1 puts the first version into service: QA, then production`)
    diabetes.checkOut('02-ridge')
    await service.deploy(1, 'qa')
    await service.deploy(1, 'prod')

    stage.chapter(`The tag ${DIABETES}@v2: production by canary, its alarms watched`)
    await service.deploy(2, 'qa')
    await service.deploy(2, 'prod', { isShown: true })

    stage.chapter('A bad version: an alarm fires in the canary, SageMaker rolls back, and the job is red')
    await diabetes.pullRequest({ number: 5, branch: 'boosting', run: '04-gradient-boosting' })
    await diabetes.approve(3)
    diabetes.checkOut('02-ridge')
    await service.deploy(3, 'qa')
    emulator.nextDeployment(PROD_ACCOUNT, { fails: 'alarm' })
    await service.deploy(3, 'prod', { isShown: true })

    stage.chapter('Complaints about version 2 all the same: one step puts the version before back')
    await service.rollBack('complaints from the clinics')

    stage.chapter('Which version is where')
    await service.status()
    stage.record(1)

    stage.chapter('Another model says more: image, confusion matrix, curves, bias, attributions, a card')
    await breastCancer.pullRequest({ number: 6, branch: 'logistic-regression', run: '02-logistic-regression' })
    breastCancer.named()

    stage.chapter('A reviewer approves it; its card is completed and goes to review: no new version')
    breastCancer.approveInStudio(1)
    await breastCancer.update({
      run: '02-logistic-regression',
      lines: MORE_TO_SAY,
      cardStatus: 'PendingReview',
    })

    stage.chapter('Nearly the same area under the curve, and every second tumour missed: the comment shows where')
    await breastCancer.pullRequest({ number: 7, branch: 'over-regularised', run: '03-over-regularised' })

    stage.chapter('A package for AWS Marketplace: SageMaker scans and validates it')
    await makePackage(stage, examples)

    stage.chapter('What is in the registry now')
    diabetes.registry('mse')
    breastCancer.registry('recall')
    return stage.shown
  } finally {
    await world.close()
  }
}
