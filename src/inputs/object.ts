import { ActionError } from '../errors.js'
import { parsedJson } from '../language/unknown.js'

/** The inputs by name, from the JSON that action.yml passes; throws `invalid-input`. */
export function readObject(text: string): ReadonlyMap<string, string> {
  const parsed = parsedJson(text)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new ActionError('invalid-input', 'INPUTS is not the JSON object that action.yml passes.', {
      hint: 'Run the action with `uses:`; on a laptop set INPUTS to a JSON object, such as {"manifest":"model.yaml"}.',
    })
  }
  return new Map(
    Object.entries(parsed).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}
