import { groupBy } from '../language/group-by.js'
import { type Need, needOf } from './need.js'
import type { Setting } from './setting.js'

/** What `source` and `source_uri` name, in the training account. */
export function sourceNeeds({ sources, registerRole }: Setting): readonly Need[] {
  if (registerRole === undefined) return []
  return [...groupBy(sources, ({ action }) => action)].map(([action, named]) =>
    needOf(
      { kind: 'role', role: registerRole },
      {
        Sid: action.replace(/^sagemaker:(?:Describe|List)/, 'Read'),
        Action: [action],
        Resource: [...new Set(named.map(({ arn }) => arn))],
      },
      'reads what made the model',
    ),
  )
}
