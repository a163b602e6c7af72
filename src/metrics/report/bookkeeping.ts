// What reports hold beside metrics: how long it took, on how much, when and with which seed. It is read and stored like any
// other number; in the comment it is folded, and the text of a date is no number that somebody forgot to write without quotes.
const WHOLE = new Set(
  `epoch epochs step steps global_step total_flos flos runtime time timestamp date seed seeds version n samples support
  num_samples n_samples sample_count item_count count num_examples example_count train_size test_size batch_size
  num_train_epochs start_time end_time duration elapsed fit_time score_time iteration iterations best_iteration
  best_ntree_limit id run_id job_id pid hash port commit revision year month day effective original n_shot num_fewshot`.split(
    /\s+/,
  ),
)

const PARTS =
  /(?:^|_)(?:runtime|seed|samples_per_second|steps_per_second|tokens_per_second|samples|flos|timestamp|start_time|end_time|evaluation_time_seconds|time_seconds|seconds_total|num_fewshot|version|mem_cpu_alloc_delta|mem_cpu_peaked_delta|mem_gpu_alloc_delta|mem_gpu_peaked_delta)$/

// `num_samples`, `n_events`, `pred_time_val`, `max_steps`.
const COUNTER = /^(?:num|n|nb)_|(?:^|_)time(?:_(?:val|test|train))?$|(?:^|_)(?:max_steps|hyp_len|ref_len|gen_len)$/

/** Whether a number of this name says nothing about how good a model is: a counter, a time, a date, a seed. */
export function isBookkeeping(name: string): boolean {
  const last = (name.split(/[.:/]/).at(-1) ?? name).replace(/\[.*$/, '')
  const word = last
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return WHOLE.has(word.replace(/^_/, '')) || PARTS.test(word) || COUNTER.test(word)
}
