import type { Goal, Metric } from './metric.js'

// The names that Model Monitor, scikit-learn and its scorers, MLflow, Keras, XGBoost, LightGBM and the usual evaluators write.
// Not there: counts (they grow with the data), and Clarify's bias metrics, which are better near a value and not in a direction.
// Whole words only, never parts: a direction guessed from a part of a name inverted five metrics elsewhere, and a worse
// model passed. A guess is for words and colours; a gate that needs a direction needs a declared one.
const MINIMIZE = `mse rmse mae mape smape wape wmape msle rmsle mase mean_squared_error root_mean_squared_error
  mean_absolute_error mean_absolute_percentage_error median_absolute_error mean_squared_log_error max_error loss log_loss
  logloss mlogloss cross_entropy binary_cross_entropy hinge_loss brier brier_score perplexity error error_rate merror wer cer
  false_positive_rate false_negative_rate fpr fnr false_discovery_rate hamming_loss zero_one_loss ece
  expected_calibration_error eer fid deviance binary_crossentropy categorical_crossentropy
  sparse_categorical_crossentropy binary_logloss multi_logloss binary_error multi_error ter word_perplexity
  byte_perplexity bits_per_byte mean_absolute_scaled_error rmspe smape crps quantile_loss nll total_loss ppl
  wquantileloss mean_wquantileloss`

const MAXIMIZE = `r2 r_squared explained_variance accuracy balanced_accuracy top_1_accuracy top_5_accuracy precision recall f1
  f0_5 f2 f_score sensitivity specificity true_positive_rate true_negative_rate tpr tnr auc roc_auc auc_roc auroc pr_auc auc_pr auprc
  average_precision map mean_average_precision mrr ndcg mcc matthews_corrcoef kappa cohen_kappa jaccard iou mean_iou dice bleu
  silhouette adjusted_rand npv ppv acc binary_accuracy categorical_accuracy sparse_categorical_accuracy
  top_k_categorical_accuracy precision_recall_auc aucpr map50 map50_95 exact_match rouge1 rouge2 rougel rougelsum meteor chrf rouge_1 rouge_2 rouge_l
  acc_norm sacrebleu bertscore bleurt em squad_f1 pass recall_at precision_at hit_rate hits hr rank_ic spearmanr spearman
  pearsonr pearson kendalltau f1_macro f1_micro f1_weighted balanced_acc mc1 mc2 cider spice psnr ssim ap ap50 ap75 miou ndcg_cut_5 ndcg_cut_10
  recip_rank gini c_index concordance_index matthews_correlation rouge avg_prec pixel_accuracy map_50 map_75 faithfulness
  answer_relevancy context_precision context_recall
  neg_mean_squared_error neg_root_mean_squared_error neg_mean_absolute_error neg_log_loss neg_brier`

const GOALS: ReadonlyMap<string, Goal> = new Map([
  ...words(MINIMIZE).map((name) => [name, 'minimize'] as const),
  ...words(MAXIMIZE).map((name) => [name, 'maximize'] as const),
])

const HIGHER_IS_BETTER: Readonly<Record<Goal, boolean>> = { minimize: false, maximize: true }

/** Whether more of a metric with this goal is better. */
export function isHigherBetter(goal: Goal): boolean {
  return HIGHER_IS_BETTER[goal]
}

/** The goal that a name alone tells, if any. */
export function guessedGoal(name: string): Pick<Metric, 'goal' | 'goalSource'> {
  const goal = knownGoal(name)
  return goal === undefined ? { goalSource: 'unknown' } : { goal, goalSource: 'guessed' }
}

/**
 * The direction of a metric with a well-known name (`weighted_f1`, `validation:rmse`, `R2-Score`, `NDCG@5`, `acc,none`); else
 * undefined. Of a name of several parts the last is asked (`test.auc`), then the first (`auc.test`).
 */
export function knownGoal(name: string): Goal | undefined {
  const bare = name
    .replace(/@\[[^\]]*\]|@\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)?/g, '') // at how many, or from which overlap on
    .replace(/ ?\([^()]*\)$/, '') // the set, or the head of a model
    .replace(/:hints=.*$/, '') // CatBoost
  const parts = bare.split(/[.:/]/)
  return goalOf(parts.at(-1) ?? bare) ?? goalOf(parts[0] ?? bare)
}

const SPLIT = '(?:train|training|val|valid|validation|test|eval|holdout|predict|best)'
const AVERAGE = '(?:weighted|macro|micro|samples|mean|avg|average|overall|bbox|segm)'

/** Of one word: as it is, without the set it was measured on, without how it was averaged. */
function goalOf(part: string): Goal | undefined {
  const word = part
    .trim()
    .replace(/,[^,]*$/, '') // the filter of lm-evaluation-harness
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  const without = (text: string, what: string) =>
    text.replace(new RegExp(`^${what}_`), '').replace(new RegExp(`_${what}$`), '')
  const measured = without(word, SPLIT)
  const forms = [word, measured, without(measured, AVERAGE)]
  return forms
    .map((form) => GOALS.get(form) ?? GOALS.get(form.replace(/_score$/, '')))
    .find((goal) => goal !== undefined)
}

function words(text: string): readonly string[] {
  return text.split(/\s+/)
}
