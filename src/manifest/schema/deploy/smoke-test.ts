import * as z from 'zod'
import { readSteps } from '../../../text/value-path.js'
import { contentType, responseType } from '../fields.js'
import { shortDuration } from './fields.js'

const MAX_REQUESTS = 20

const number = z.number().refine(Number.isFinite)

/** What an answer must be. A key beside `json` is about that value, else about the whole answer as a text or number. */
const expected = z
  .strictObject({
    http_status: z
      .int()
      .min(200)
      .max(599)
      .meta({
        description: "The container's HTTP status; 200 unless given.",
        examples: [400],
        allowed: 'an HTTP status from 200 to 599',
      })
      .optional(),
    json: z
      .string()
      .refine((path) => readSteps(path) !== undefined)
      .meta({
        description: 'The answer is JSON, and has a value at this path.',
        examples: ['predictions[0].score'],
        allowed: 'a path such as `predictions[0].score`',
      })
      .optional(),
    equals: z
      .union([z.string().max(1024), number, z.boolean()])
      .meta({
        description: 'The value is exactly this.',
        examples: ['setosa', 0, true],
        allowed: 'a text, a number or a boolean',
      })
      .optional(),
    at_least: number
      .meta({ description: 'The value is this number or more.', examples: [0], allowed: 'a number' })
      .optional(),
    at_most: number
      .meta({ description: 'The value is this number or less.', examples: [1], allowed: 'a number' })
      .optional(),
    matches: z
      .string()
      .min(1)
      .max(1024)
      .refine(isRegularExpression)
      .meta({
        description: 'The value, as a text, has a part that this regular expression matches.',
        examples: ['^[01]\\.\\d+$'],
        allowed: 'a regular expression of JavaScript, as with the flag `u`',
      })
      .optional(),
  })
  .meta({
    description: 'What the answer must be.',
    examples: [{ json: 'predictions[0].score', at_least: 0, at_most: 1 }],
    allowed: 'a mapping with `http_status`, `json`, `equals`, `at_least`, `at_most` and `matches`',
  })

const request = z.strictObject({
  payload: z
    .string()
    .min(1)
    .max(1024)
    .regex(/^[^\\\p{C}]*$/u)
    // Neither absolute nor with a scheme or a drive; where it leads is checked when it is read.
    .regex(/^(?!\/)(?![A-Za-z][A-Za-z0-9+.-]*:)/)
    .meta({
      description: 'A file with the body of the request, relative to the manifest; needed unless there are `requests`.',
      api: 'InvokeEndpoint: Body',
      examples: ['tests/sample.csv'],
      allowed: 'a path relative to the manifest, with `/`',
    })
    .optional(),
  content_type: contentType
    .meta({
      description: 'The media type of the request; needed, here or beside `requests`.',
      api: 'InvokeEndpoint: ContentType',
      examples: ['text/csv'],
    })
    .optional(),
  accept: responseType
    .meta({
      description: 'The media type that the answer should have.',
      api: 'InvokeEndpoint: Accept',
      examples: ['application/json'],
    })
    .optional(),
  max_latency: shortDuration
    .meta({
      description: 'How long the answer may take; of an asynchronous endpoint 15 minutes unless given.',
      examples: ['500ms'],
    })
    .optional(),
  expect: expected.optional(),
})

/** The requests that an endpoint must answer: one, or several that share what is said once. */
export const smokeTest = request
  .extend({
    requests: z
      .array(
        request.meta({
          description: 'One request; what it does not say is as beside `requests`.',
          examples: [{ payload: 'tests/broken.csv', expect: { http_status: 400 } }],
          allowed: 'a mapping with `payload`, `content_type`, `accept`, `max_latency` and `expect`',
        }),
      )
      .min(1)
      .max(MAX_REQUESTS)
      .meta({
        description: 'Several requests, instead of `payload`.',
        examples: [[{ payload: 'tests/sample.csv' }, { payload: 'tests/broken.csv', expect: { http_status: 400 } }]],
        allowed: `a list of 1 to ${MAX_REQUESTS} requests`,
      })
      .optional(),
  })
  .meta({
    description: 'Requests to each variant once the endpoint is green; if one fails, an update is taken back.',
    api: 'InvokeEndpoint: Body',
    examples: [{ payload: 'tests/sample.csv', content_type: 'text/csv', max_latency: '500ms' }],
    allowed: 'a mapping with `payload`, `content_type`, `accept`, `max_latency`, `expect` and `requests`',
  })

export type SmokeTest = z.infer<typeof smokeTest>
export type Expected = z.infer<typeof expected>

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}
