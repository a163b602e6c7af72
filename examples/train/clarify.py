"""What SageMaker Clarify and Model Monitor would say of the example models, in the form of their files.

Clarify is a service; here its published formulae are computed with numpy. The bias metrics are those of
https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-measure-data-bias.html and
https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-measure-post-training-bias.html; `a` is the advantaged group, the
rows outside of the facet, and `d` the disadvantaged one, the rows in it. The attributions are Shapley values by sampled
permutations (Strumbelj and Kononenko 2014), where Clarify has Kernel SHAP: both estimate the same numbers.
"""

import numpy as np

SEED = 7
EXPLAINED_ROWS = 100
PERMUTATIONS = 100  # each forwards and backwards, which takes most of the variance away


def number(value):
    """Six significant digits: what is left is the same on every processor."""
    return float(f"{value:.6g}")


def ratio(part, whole):
    """As Clarify has it: 0/0 is 0, and anything else over 0 endless."""
    if whole == 0:
        return 0.0 if part == 0 else float("inf")
    return part / whole


def metric(name, description, value):
    # An endless value is a text in Clarify's own files, "Infinity" or "-Infinity": JSON has no number for it.
    shown = number(value) if np.isfinite(value) else str(float(value)).replace("inf", "Infinity")
    return {"name": name, "description": f"{description} ({name})", "value": shown}


def bias_before_training(facet, label):
    """Pre-training bias metrics of a facet (a column of booleans) and a positive label (another)."""
    n_a, n_d = np.sum(~facet), np.sum(facet)
    q_a, q_d = label[~facet].mean(), label[facet].mean()
    p_a, p_d = np.array([1 - q_a, q_a]), np.array([1 - q_d, q_d])
    middle = (p_a + p_d) / 2
    return [
        metric("CI", "Class Imbalance", (n_a - n_d) / (n_a + n_d)),
        metric("DPL", "Difference in Positive Proportions in Labels", q_a - q_d),
        metric(
            "JS",
            "Jensen-Shannon Divergence",
            0.5 * (np.sum(p_a * np.log(p_a / middle)) + np.sum(p_d * np.log(p_d / middle))),
        ),
        metric("KL", "Kullback-Liebler Divergence", np.sum(p_a * np.log(p_a / p_d))),
        metric("KS", "Kolmogorov-Smirnov Distance", np.max(np.abs(p_a - p_d))),
        metric("LP", "L-p Norm", np.sqrt(np.sum((p_a - p_d) ** 2))),
        metric("TVD", "Total Variation Distance", 0.5 * np.sum(np.abs(p_a - p_d))),
    ]


def bias_after_training(facet, label, predicted):
    """Post-training bias metrics; all three are columns of booleans."""

    def counts(group):
        return {
            "tp": np.sum(group & label & predicted),
            "fp": np.sum(group & ~label & predicted),
            "fn": np.sum(group & label & ~predicted),
            "tn": np.sum(group & ~label & ~predicted),
            "n": np.sum(group),
        }

    a, d = counts(~facet), counts(facet)
    accepted_a, accepted_d = ratio(a["tp"] + a["fp"], a["n"]), ratio(d["tp"] + d["fp"], d["n"])
    accuracy_a, accuracy_d = ratio(a["tp"] + a["tn"], a["n"]), ratio(d["tp"] + d["tn"], d["n"])

    def difference(one, other):
        return 0.0 if one == other else one - other

    return [
        metric("AD", "Accuracy Difference", difference(accuracy_a, accuracy_d)),
        metric(
            "DAR",
            "Difference in Acceptance Rates",
            difference(ratio(a["tp"], a["tp"] + a["fp"]), ratio(d["tp"], d["tp"] + d["fp"])),
        ),
        metric(
            "DCA",
            "Difference in Conditional Acceptance",
            difference(ratio(a["tp"] + a["fn"], a["tp"] + a["fp"]), ratio(d["tp"] + d["fn"], d["tp"] + d["fp"])),
        ),
        metric(
            "DCR",
            "Difference in Conditional Rejection",
            difference(ratio(d["tn"] + d["fp"], d["tn"] + d["fn"]), ratio(a["tn"] + a["fp"], a["tn"] + a["fn"])),
        ),
        metric("DI", "Disparate Impact", ratio(accepted_d, accepted_a)),
        metric("DPPL", "Difference in Positive Proportions in Predicted Labels", accepted_a - accepted_d),
        metric(
            "DRR",
            "Difference in Rejection Rates",
            difference(ratio(d["tn"], d["tn"] + d["fn"]), ratio(a["tn"], a["tn"] + a["fn"])),
        ),
        metric(
            "RD",
            "Recall Difference",
            difference(ratio(a["tp"], a["tp"] + a["fn"]), ratio(d["tp"], d["tp"] + d["fn"])),
        ),
        metric(
            "SD",
            "Specificity Difference",
            difference(ratio(d["tn"], d["tn"] + d["fp"]), ratio(a["tn"], a["tn"] + a["fp"])),
        ),
        metric("TE", "Treatment Equality", difference(ratio(d["fn"], d["fp"]), ratio(a["fn"], a["fp"]))),
    ]


def bias_report(data, thresholds, label_name, label, predicted):
    """{stage: {label, label_value_or_threshold, facets}} for facets `column > threshold`."""

    def facets(metrics_of):
        report = {}
        for name, threshold in thresholds.items():
            column = data.data[:, list(data.feature_names).index(name)]
            interval = f"({number(threshold)}, {number(column.max())}]"  # a pandas interval, as Clarify writes it
            report[name] = [{"value_or_threshold": interval, "metrics": metrics_of(column > threshold)}]
        return {"label": label_name, "label_value_or_threshold": "1", "facets": report}

    return {
        "pre_training_bias_metrics": facets(lambda facet: bias_before_training(facet, label)),
        "post_training_bias_metrics": facets(lambda facet: bias_after_training(facet, label, predicted)),
    }


def global_shap_values(predict, rows):
    """Mean absolute Shapley values of each feature (columns) for each output (rows), and the output for the mean row."""
    random = np.random.default_rng(SEED)
    baseline = rows.mean(axis=0)
    explained = rows[np.sort(random.choice(len(rows), min(EXPLAINED_ROWS, len(rows)), replace=False))]
    expected = predict(baseline[None, :])[0]
    values = np.zeros((len(explained), rows.shape[1], len(expected)))
    permutations = [random.permutation(rows.shape[1]) for _ in range(PERMUTATIONS)]
    for order in permutations + [order[::-1] for order in permutations]:
        current = np.tile(baseline, (len(explained), 1))
        before = predict(current)
        for feature in order:
            current[:, feature] = explained[:, feature]
            after = predict(current)
            values[:, feature] += after - before
            before = after
    return np.abs(values / (2 * PERMUTATIONS)).mean(axis=0).T, expected


def explanations(predict, data, labels):
    """{kernel_shap: {LABEL: {global_shap_values, expected_value}}}."""
    shap, expected = global_shap_values(predict, data.data)
    return {
        "kernel_shap": {
            label: {
                "global_shap_values": {
                    str(name): number(value) for name, value in zip(data.feature_names, shap[index], strict=True)
                },
                "expected_value": number(expected[index]),
            }
            for index, label in enumerate(labels)
        }
    }


def quality_constraints(report, section, lower_is_better):
    """What Model Monitor suggests after a baseline job: each metric may not become worse than it is now."""
    return {
        "version": 0.0,
        section.replace("_metrics", "_constraints"): {
            name: {
                "threshold": metric["value"],
                "comparison_operator": "GreaterThanThreshold" if name in lower_is_better else "LessThanThreshold",
            }
            for name, metric in report[section].items()
            if isinstance(metric, dict) and "value" in metric and not name.endswith("_best_constant_classifier")
        },
    }
