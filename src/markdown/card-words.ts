/** The sections of a model package's model card in AWS's order, with its own names, and their keys in plain words. */
export const CARD_SECTIONS: readonly {
  readonly key: string
  readonly title: string
  /** Of sections that do not all fit, those with the lowest number stay. */
  readonly rank: number
}[] = [
  { key: 'model_overview', title: 'Model overview', rank: 4 },
  { key: 'intended_uses', title: 'DeploymentSoFar uses', rank: 1 },
  { key: 'business_details', title: 'Business details', rank: 3 },
  { key: 'training_details', title: 'Training details', rank: 6 },
  { key: 'evaluation_details', title: 'Evaluation details', rank: 5 },
  { key: 'additional_information', title: 'Additional information', rank: 2 },
]

/** A key of the card in plain words; undefined for one that AWS's schema does not have. */
export function wordsOf(key: string): string | undefined {
  return WORDS.get(key)
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['model_creator', 'Model creator'],
  ['model_artifact', 'Model artifact'],
  ['purpose_of_model', 'Purpose of the model'],
  ['intended_uses', 'DeploymentSoFar uses'],
  ['factors_affecting_model_efficiency', 'Factors affecting its efficiency'],
  ['risk_rating', 'Risk rating'],
  ['explanations_for_risk_rating', 'Explanation of the risk rating'],
  ['business_problem', 'Business problem'],
  ['business_stakeholders', 'Business stakeholders'],
  ['line_of_business', 'Line of business'],
  ['objective_function', 'Objective function'],
  ['function', 'Function'],
  ['facet', 'Of'],
  ['condition', 'Condition'],
  ['notes', 'Notes'],
  ['training_observations', 'Training observations'],
  ['training_job_details', 'Training job'],
  ['training_arn', 'ARN'],
  ['training_datasets', 'Datasets'],
  ['training_environment', 'Environment'],
  ['container_image', 'Image'],
  ['training_metrics', 'Metrics of the job'],
  ['user_provided_training_metrics', 'Metrics noted by hand'],
  ['hyper_parameters', 'Hyper-parameters of the job'],
  ['user_provided_hyper_parameters', 'Hyper-parameters'],
  ['evaluation_observation', 'Observation'],
  ['evaluation_job_arn', 'Job'],
  ['datasets', 'Datasets'],
  ['metadata', 'Metadata'],
  ['ethical_considerations', 'Ethical considerations'],
  ['caveats_and_recommendations', 'Caveats and recommendations'],
  ['custom_details', 'Custom details'],
])
