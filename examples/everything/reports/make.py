"""Measures what the files of this folder say: Model Monitor's baselines, bias and attributions of `diabetes-regression/02-ridge`.

    .venv/bin/python examples/everything/reports/make.py

In the shapes that SageMaker Model Monitor and Clarify write, without their jobs. Nothing is made up: the data ships with
scikit-learn, predictions are those of 10-fold cross-validation, and the attributions of a linear model are exact.
"""

import json
from pathlib import Path

import numpy as np
from sklearn import datasets
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_predict

SEED = 7
THRESHOLD = 140  # of the target: above it the disease has progressed
FACET = {"name_or_index": "sex", "value_or_threshold": [2]}
HERE = Path(__file__).parent
EVALUATION = HERE.parent.parent / "diabetes-regression" / "evaluation.json"


def number(value):
    return float(f"{value:.6g}")


def write(name, content):
    path = HERE / "reports" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2) + "\n")


def statistics(data):
    features = [
        {
            "name": name,
            "inferred_type": "Fractional",
            "numerical_statistics": {
                "common": {"num_present": len(column), "num_missing": 0},
                "mean": number(column.mean()),
                "sum": number(column.sum()),
                "std_dev": number(column.std()),
                "min": number(column.min()),
                "max": number(column.max()),
            },
        }
        for name, column in zip(data.feature_names, data.data.T)
    ]
    return {"version": 0.0, "dataset": {"item_count": len(data.data)}, "features": features}


def data_constraints(data):
    features = [
        {
            "name": name,
            "inferred_type": "Fractional",
            "completeness": 1.0,
            "num_constraints": {"is_non_negative": bool((column >= 0).all())},
        }
        for name, column in zip(data.feature_names, data.data.T)
    ]
    comparison = {"comparison_threshold": 0.1, "comparison_method": "Robust"}
    return {
        "version": 0.0,
        "features": features,
        "monitoring_config": {
            "evaluate_constraints": "Enabled",
            "emit_metrics": "Enabled",
            "datatype_check_threshold": 1.0,
            "domain_content_threshold": 1.0,
            "distribution_constraints": {"perform_comparison": "Enabled", **comparison},
        },
    }


def quality_constraints():
    """As Model Monitor suggests them: what was measured is the threshold."""
    measured = json.loads(EVALUATION.read_text())["regression_metrics"]
    sides = {name: "LessThanThreshold" if name == "r2" else "GreaterThanThreshold" for name in measured}
    return {
        "version": 0.0,
        "regression_constraints": {
            name: {"threshold": metric["value"], "comparison_operator": sides[name]} for name, metric in measured.items()
        },
    }


def bias(data, predicted):
    facet = data.data[:, data.feature_names.index("sex")] == 2
    actual, guess = data.target > THRESHOLD, predicted > THRESHOLD

    def facets(metrics):
        items = [{"name": name, "description": text, "value": number(value)} for name, text, value in metrics]
        return {
            "label": "progression",
            "label_value_or_threshold": str(THRESHOLD),
            "facets": {"sex": [{"value_or_threshold": "2", "metrics": items}]},
        }

    observed = [actual[~facet].mean(), actual[facet].mean()]
    proposed = [guess[~facet].mean(), guess[facet].mean()]
    right = actual == guess
    before = facets(
        [
            ("CI", "Class Imbalance (CI)", ((~facet).sum() - facet.sum()) / len(facet)),
            ("DPL", "Difference in Positive Proportions in Labels (DPL)", observed[0] - observed[1]),
        ]
    )
    after = facets(
        [
            ("AD", "Accuracy Difference (AD)", right[~facet].mean() - right[facet].mean()),
            ("DI", "Disparate Impact (DI)", proposed[1] / proposed[0]),
            ("DPPL", "Difference in Positive Proportions in Predicted Labels (DPPL)", proposed[0] - proposed[1]),
        ]
    )
    return before, after


def attributions(data, model):
    """SHAP of a linear model against the mean row: coefficient times distance from the mean."""
    values = np.abs(model.coef_ * (data.data - data.data.mean(axis=0))).mean(axis=0)
    return {
        "version": "1.0",
        "explanations": {
            "kernel_shap": {
                "label0": {
                    "global_shap_values": {name: number(value) for name, value in zip(data.feature_names, values)},
                    "expected_value": number(model.predict(data.data.mean(axis=0, keepdims=True))[0]),
                }
            }
        },
    }


def analysis_config(data, methods):
    return {
        "dataset_type": "text/csv",
        "headers": [*data.feature_names, "progression"],
        "label": "progression",
        "methods": methods,
    }


def main():
    data = datasets.load_diabetes(scaled=False)
    model = Ridge(alpha=10)
    predicted = cross_val_predict(model, data.data, data.target, cv=KFold(10, shuffle=True, random_state=SEED))
    model.fit(data.data, data.target)
    before, after = bias(data, predicted)
    biased = {"label_values_or_threshold": [THRESHOLD], "facet": [FACET]}
    write("constraints.json", quality_constraints())
    write("data/statistics.json", statistics(data))
    write("data/constraints.json", data_constraints(data))
    write("bias/pre.json", {"version": "1.0", "pre_training_bias_metrics": before})
    write("bias/post.json", {"version": "1.0", "post_training_bias_metrics": after})
    write(
        "bias/analysis.json",
        {"version": "1.0", "pre_training_bias_metrics": before, "post_training_bias_metrics": after},
    )
    write(
        "bias/config.json",
        {
            **analysis_config(data, {"pre_training_bias": {"methods": ["CI", "DPL"]}, "post_training_bias": {"methods": ["AD", "DI", "DPPL"]}}),
            **biased,
        },
    )
    write("shap/analysis.json", attributions(data, model))
    write("shap/config.json", analysis_config(data, {"shap": {"num_samples": 100, "agg_method": "mean_abs"}}))


main()
