import * as z from 'zod'
import { containers } from './container.js'
import * as field from './fields.js'
import { inferenceLists } from './inference.js'

/** What made the model. Its values are filled in where the manifest leaves them out. */
export const source = z
  .strictObject({
    training_job: field.entityName
      .meta({
        description:
          'The training job. Its image, model data and hyper-parameters are used where they are absent, and its ARN is recorded.',
        examples: ['tf2-california-housing-train-2026-11-19-c4'],
        api: 'MetadataProperties.GeneratedBy',
      })
      .optional(),
    pipeline_execution: z
      .string()
      .max(256)
      .regex(
        /^arn:aws[a-z-]*:sagemaker:[a-z0-9-]+:\d{12}:pipeline\/[a-zA-Z0-9-]{1,256}\/execution\/[A-Za-z0-9-]{1,64}$/,
      )
      .meta({
        description: 'The execution of a SageMaker pipeline. Its training job is used where it has exactly one.',
        examples: ['arn:aws:sagemaker:eu-west-1:222222222222:pipeline/housing/execution/abcdefghijkl'],
        api: 'MetadataProperties.GeneratedBy',
        allowed: 'the ARN of a pipeline execution',
      })
      .optional(),
    project: z
      .string()
      .min(1)
      .max(1024)
      .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)
      .meta({
        description: 'The SageMaker project.',
        examples: ['p-abcdefghijkl'],
        api: 'MetadataProperties.ProjectId',
        allowed: 'the id of a project, such as `p-abcdefghijkl`',
      })
      .optional(),
  })
  .refine(field.isNotEmpty, field.last)
  .meta({
    description: 'What made the model; usually laid over the manifest by the workflow, through the input `set`.',
    examples: [{ training_job: 'tf2-california-housing-train-2026-11-19-c4' }],
    allowed: 'a mapping with `training_job`, `pipeline_execution` or `project`',
    minProperties: 1,
  })

/** AdditionalInferenceSpecifications: unique names, 1 to 15. */
export const additionalSpecifications = z
  .array(
    z
      .strictObject({
        name: field.entityName.meta({
          description: 'Its name; no two alike.',
          examples: ['inferentia'],
          api: 'AdditionalInferenceSpecifications[].Name',
        }),
        description: field.description
          .meta({
            description: 'What it is for, on one line.',
            examples: ['Compiled for Inferentia'],
            api: 'AdditionalInferenceSpecifications[].Description',
          })
          .optional(),
        containers: containers('AdditionalInferenceSpecifications[]').meta({
          description: 'Its containers, with the keys of `containers` above.',
          examples: [[{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron:1.0' }]],
          api: 'AdditionalInferenceSpecifications[].Containers',
          allowed: 'a list of 1 to 15 containers',
        }),
        ...inferenceLists('AdditionalInferenceSpecifications[]'),
      })
      .meta({ description: 'One more way to serve the model.', allowed: 'a mapping with `name` and `containers`' }),
  )
  .min(1)
  .max(15)
  .meta({
    description:
      'Further ways to serve the same model, such as one compiled for other hardware. More can be added later (`mode: update`), none changed or removed.',
    examples: [
      [
        {
          name: 'inferentia',
          containers: [{ image: '222222222222.dkr.ecr.eu-west-1.amazonaws.com/housing-neuron:1.0' }],
        },
      ],
    ],
    api: 'AdditionalInferenceSpecifications',
    allowed: 'a list of 1 to 15 specifications',
  })

/** Hyper-parameters, as they are written in the model card: at most 100, as texts of at most 255 characters. */
export const hyperParameters = z
  .record(
    z
      .string()
      .min(1)
      .max(255)
      .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)
      .meta({ allowed: 'a name of 1 to 255 characters on one line' }),
    z
      .union([z.number(), z.boolean(), z.string().min(1).max(255)])
      .meta({ allowed: 'a number, `true`, `false` or a text of 1 to 255 characters' }),
  )
  .refine((entries) => Object.keys(entries).length <= 100)
  .overwrite(field.withoutPrototype)
  .meta({
    description: 'The hyper-parameters, for the model card and for the comparison with the last version.',
    examples: [{ epochs: 30, learning_rate: 0.001 }],
    api: 'ModelCard.ModelCardContent',
    allowed: 'a mapping of at most 100 names to numbers or texts',
    maxProperties: 100,
  })
