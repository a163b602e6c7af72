import * as z from 'zod'
import { evaluationDetails } from './card-evaluation.js'
import { namedTexts, prose, texts, trainingHyperParameters, trainingMetrics } from './card-fields.js'

const proseOf = (max: number, description: string, example: string) =>
  prose(max)
    .meta({ description, examples: [example] })
    .optional()

const objectiveFunction = z
  .strictObject({
    function: z
      .strictObject({
        function: z
          .enum(['Maximize', 'Minimize'])
          .meta({ description: 'What is done.', examples: ['Minimize'], allowed: '`Maximize` or `Minimize`' })
          .optional(),
        facet: prose(63)
          .meta({ description: 'What of.', examples: ['loss'] })
          .optional(),
        condition: prose(63)
          .meta({ description: 'Under which condition.', examples: ['at most 1 s a request'] })
          .optional(),
      })
      .meta({
        description: 'What the training optimised.',
        examples: [{ function: 'Minimize', facet: 'loss' }],
        allowed: 'a mapping with `function`, `facet` and `condition`',
      })
      .optional(),
    notes: proseOf(1024, 'What is to be said of it.', 'squared error, with early stopping'),
  })
  .meta({
    description: 'The objective function of the training.',
    examples: [{ function: { function: 'Minimize', facet: 'loss' } }],
    allowed: 'a mapping with `function` and `notes`',
  })

const trainingJobDetails = z
  .strictObject({
    training_arn: proseOf(
      1024,
      'The training job.',
      'arn:aws:sagemaker:eu-west-1:222222222222:training-job/housing-c4',
    ),
    training_datasets: texts(15, 'places of datasets')
      .meta({ description: 'What it was trained on.', examples: [['s3://acme-ml/housing/train/']] })
      .optional(),
    training_environment: z
      .strictObject({
        container_image: texts(15, 'images')
          .meta({
            description: 'The images it was trained with.',
            examples: [['141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1']],
          })
          .optional(),
      })
      .meta({
        description: 'What it was trained in.',
        examples: [{ container_image: ['141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1'] }],
        allowed: 'a mapping with `container_image`',
      })
      .optional(),
    training_metrics: trainingMetrics
      .meta({ description: 'Metrics of the training job.', examples: [[{ name: 'train:rmse', value: 0.21 }]] })
      .optional(),
    user_provided_training_metrics: trainingMetrics
      .meta({ description: 'Metrics that somebody noted.', examples: [[{ name: 'hours', value: 1.5 }]] })
      .optional(),
    hyper_parameters: trainingHyperParameters
      .meta({ description: 'Those of the training job.', examples: [[{ name: 'max_depth', value: '6' }]] })
      .optional(),
    user_provided_hyper_parameters: trainingHyperParameters
      .meta({
        description: 'Those that somebody noted. `hyper_parameters` of the manifest stands here.',
        examples: [[{ name: 'max_depth', value: '6' }]],
      })
      .optional(),
  })
  .meta({
    description: 'The training job. What `source` and `hyper_parameters` say is filled in where it is absent.',
    examples: [{ training_datasets: ['s3://acme-ml/housing/train/'] }],
    allowed: 'a mapping such as `training_arn`, `training_datasets` and `training_environment`',
  })

/** The six sections of a model package's model card, as AWS writes them. */
export const cardSections = {
  model_overview: z
    .strictObject({
      model_creator: proseOf(1024, 'Who made the model.', 'Pricing team'),
      model_artifact: texts(15, 'places')
        .meta({ description: 'Where the model lies.', examples: [['s3://acme-ml/housing/model.tar.gz']] })
        .optional(),
    })
    .meta({
      description: 'What the model is.',
      examples: [{ model_creator: 'Pricing team' }],
      allowed: 'a mapping with `model_creator` and `model_artifact`',
    })
    .optional(),
  intended_uses: z
    .strictObject({
      purpose_of_model: proseOf(2048, 'Why the model was developed.', 'Price guidance'),
      intended_uses: proseOf(2048, 'What it is to be used for.', 'Suggests a price to an agent, who decides'),
      factors_affecting_model_efficiency: proseOf(2048, 'What makes it better or worse.', 'Sparse regions'),
      risk_rating: z
        .enum(['High', 'Medium', 'Low', 'Unknown'])
        .meta({
          description: 'How much harm it can do.',
          examples: ['Low'],
          allowed: '`High`, `Medium`, `Low` or `Unknown`',
        })
        .optional(),
      explanations_for_risk_rating: proseOf(2048, 'Why it is rated so.', 'An agent decides'),
    })
    .meta({
      description: 'What the model is for.',
      examples: [{ purpose_of_model: 'Price guidance', risk_rating: 'Low' }],
      allowed: 'a mapping such as `purpose_of_model` and `risk_rating`',
    })
    .optional(),
  business_details: z
    .strictObject({
      business_problem: proseOf(2048, 'The problem it solves.', 'Consistent valuations'),
      business_stakeholders: proseOf(2048, 'Whom it concerns.', 'Agents, sellers'),
      line_of_business: proseOf(2048, 'Whose it is.', 'Residential'),
    })
    .meta({
      description: 'What the business has of it.',
      examples: [{ business_problem: 'Consistent valuations' }],
      allowed: 'a mapping with `business_problem`, `business_stakeholders` and `line_of_business`',
    })
    .optional(),
  training_details: z
    .strictObject({
      objective_function: objectiveFunction.optional(),
      training_observations: proseOf(1024, 'What was observed.', 'Converged after 20 epochs'),
      training_job_details: trainingJobDetails.optional(),
    })
    .meta({
      description: 'How it was trained.',
      examples: [{ training_observations: 'Converged after 20 epochs' }],
      allowed: 'a mapping with `objective_function`, `training_observations` and `training_job_details`',
    })
    .optional(),
  evaluation_details: evaluationDetails
    .meta({
      description: 'Evaluations by others. The metrics of this version’s report are added to them.',
      examples: [[{ name: 'fairness', evaluation_observation: 'No gap above 5 %.' }]],
    })
    .optional(),
  additional_information: z
    .strictObject({
      ethical_considerations: proseOf(2048, 'What is to be considered.', 'Prices reflect past discrimination'),
      caveats_and_recommendations: proseOf(2048, 'What to beware of.', 'Census 1990 data'),
      custom_details: namedTexts
        .meta({
          description: 'Anything else, as texts.',
          examples: [{ reviewed_by: 'Model risk' }],
          allowed: 'a mapping of names to texts of at most 1024 characters',
        })
        .optional(),
    })
    .meta({
      description: 'Everything else.',
      examples: [{ caveats_and_recommendations: 'Census 1990 data' }],
      allowed: 'a mapping with `ethical_considerations`, `caveats_and_recommendations` and `custom_details`',
    })
    .optional(),
}

/** A card in a file of its own. */
export const cardSchema = z
  .strictObject(cardSections)
  .meta({ allowed: 'a mapping with sections such as `intended_uses` and `business_details`' })

/** The content of a model card, as it becomes JSON. */
export type ModelCardContent = z.infer<typeof cardSchema>
