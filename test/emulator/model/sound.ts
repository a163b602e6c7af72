import type { ModelledService } from './shapes.js'
import { validate } from './validate.js'

/**
 * An answer of ours, held against the official model: one that the service could not give is a fault of the emulator.
 * `leftOut` are members that the model requires and the service leaves out.
 */
export function sound<Output>(
  service: ModelledService,
  operation: string,
  output: Output,
  leftOut: Readonly<Record<string, string>> = {},
): Output {
  const text = validate({ service, operation, value: { ...output, ...leftOut }, end: 'output' })
  if (text !== undefined) throw new Error(`the emulator's answer to ${operation} is wrong: ${text}`)
  return output
}
