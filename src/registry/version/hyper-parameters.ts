import { itemsOf, memberOf, parsedJson } from '../../language/unknown.js'

/**
 * The hyper-parameters on a model card: those of the training job, and those that the manifest notes. None where there is no
 * card that can be read; anybody who may update a version can write there.
 */
export function hyperParametersIn(cardContent: string | undefined): ReadonlyMap<string, string> {
  const job = ['training_details', 'training_job_details'].reduce(memberOf, parsedJson(cardContent ?? ''))
  const lists = ['hyper_parameters', 'user_provided_hyper_parameters'].map((key) => itemsOf(memberOf(job, key)))
  return new Map(lists.flat().flatMap(entry))
}

function entry(item: unknown): readonly (readonly [string, string])[] {
  const [name, value] = [memberOf(item, 'name'), memberOf(item, 'value')]
  return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : []
}
