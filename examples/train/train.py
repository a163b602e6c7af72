"""Trains the models of the examples and writes their reports: evaluation.json, and what lies in reports/.

    python -m venv .venv && .venv/bin/pip install -r examples/train/requirements.txt
    .venv/bin/python examples/train/train.py

The data sets ship with scikit-learn, every random choice has a seed and numbers are rounded to six significant digits,
so running it again writes the same bytes. Each metric is computed on predictions for rows the model had not seen
(10-fold cross-validation). `standard_deviation` is that of the metric over 500 bootstrap resamples of those rows;
like SageMaker Model Monitor we write the string "NaN" where there are fewer than 200 rows:
https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html
"""

import argparse
import json
import shutil
from pathlib import Path

import clarify
import joblib
import numpy as np
from clarify import number
from sklearn import datasets, metrics
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_predict
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

SEED = 7
FOLDS = 10
RESAMPLES = 500
ROWS_FOR_A_STANDARD_DEVIATION = 200

# What each "commit" of an example trains, in order. `evaluation.json` beside model.yaml is the one named in CURRENT.
RUNS = {
    "diabetes-regression": {
        "01-shallow-tree": DecisionTreeRegressor(max_depth=2, random_state=SEED),
        "02-ridge": Ridge(alpha=10),
        "03-deep-tree": DecisionTreeRegressor(random_state=SEED),
        "04-gradient-boosting": GradientBoostingRegressor(n_estimators=60, max_depth=2, random_state=SEED),
    },
    "breast-cancer": {
        "01-stump": DecisionTreeClassifier(max_depth=1, random_state=SEED),
        "02-logistic-regression": LogisticRegression(),
        "03-over-regularised": LogisticRegression(C=0.0003),
    },
    "wine-pipeline": {
        "01-shallow-tree": DecisionTreeClassifier(max_depth=2, random_state=SEED),
        "02-logistic-regression": LogisticRegression(),
        "03-over-regularised": LogisticRegression(C=0.003),
    },
}
CURRENT = {
    "diabetes-regression": "02-ridge",
    "breast-cancer": "02-logistic-regression",
    "wine-pipeline": "02-logistic-regression",
}


def measure(functions, actual, *columns):
    """{name: {value, standard_deviation}} for functions of (actual, *columns)."""
    random = np.random.default_rng(SEED)
    rows = len(actual)
    resamples = [random.integers(0, rows, rows) for _ in range(RESAMPLES)]

    def one(function):
        value = number(function(actual, *columns))
        if rows < ROWS_FOR_A_STANDARD_DEVIATION:
            return {"value": value, "standard_deviation": "NaN"}
        values = [function(actual[rows_], *(column[rows_] for column in columns)) for rows_ in resamples]
        return {"value": value, "standard_deviation": number(np.std(values, ddof=1))}

    return {name: one(function) for name, function in functions.items()}


def confusion_matrix(actual, predicted):
    """SageMaker's shape: a map of maps, {actual class: {predicted class: rows}}."""
    table = metrics.confusion_matrix(actual, predicted)
    return {str(i): {str(j): int(count) for j, count in enumerate(row)} for i, row in enumerate(table)}


def at_most(points, *curves):
    """Thins curves to so many points, first and last kept."""
    kept = np.unique(np.linspace(0, len(curves[0]) - 1, points).round().astype(int))
    return [[number(value) for value in curve[kept]] for curve in curves]


def evaluate_regression(model):
    data = datasets.load_diabetes(scaled=False)
    folds = KFold(FOLDS, shuffle=True, random_state=SEED)
    predicted = cross_val_predict(model, data.data, data.target, cv=folds)
    sex = data.data[:, data.feature_names.index("sex")]

    def mae_gap_by_sex(actual, guess, group):
        error = np.abs(actual - guess)
        return abs(error[group == 1].mean() - error[group == 2].mean())

    functions = {
        "mae": metrics.mean_absolute_error,
        "mse": metrics.mean_squared_error,
        "rmse": metrics.root_mean_squared_error,
        "r2": metrics.r2_score,
    }
    return {
        "regression_metrics": measure(functions, data.target, predicted),
        "fairness": measure({"mae_gap_by_sex": mae_gap_by_sex}, data.target, predicted, sex),
    }


def probability_of_malignant(model):
    """(data, labels, probabilities); scikit-learn has 1 for benign, but what must not be missed is positive here."""
    data = datasets.load_breast_cancer()
    malignant = 1 - data.target
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    return data, malignant, cross_val_predict(model, data.data, malignant, cv=folds, method="predict_proba")[:, 1]


def evaluate_binary(model):
    data, malignant, probability = probability_of_malignant(model)

    def labels(function, **options):
        return lambda actual, score: function(actual, (score >= 0.5).astype(int), **options)

    def constant(function, **options):
        return lambda actual, score: function(actual, np.ones_like(actual), **options)

    def rate(row, column):
        def share(actual, score):
            table = metrics.confusion_matrix(actual, (score >= 0.5).astype(int), labels=[0, 1])
            return table[row, column] / table[row].sum()

        return share

    functions = {
        "recall": labels(metrics.recall_score),
        "precision": labels(metrics.precision_score, zero_division=0),
        "accuracy": labels(metrics.accuracy_score),
        "recall_best_constant_classifier": constant(metrics.recall_score),
        "precision_best_constant_classifier": constant(metrics.precision_score),
        "accuracy_best_constant_classifier": constant(metrics.accuracy_score),
        "true_positive_rate": rate(1, 1),
        "true_negative_rate": rate(0, 0),
        "false_positive_rate": rate(0, 1),
        "false_negative_rate": rate(1, 0),
        "auc": metrics.roc_auc_score,
        "f0_5": labels(metrics.fbeta_score, beta=0.5),
        "f1": labels(metrics.f1_score),
        "f2": labels(metrics.fbeta_score, beta=2),
    }
    false_positive_rates, true_positive_rates, _ = metrics.roc_curve(malignant, probability)
    precisions, recalls, _ = metrics.precision_recall_curve(malignant, probability)
    roc = at_most(41, false_positive_rates, true_positive_rates)
    precision_recall = at_most(41, precisions, recalls)
    return {
        "binary_classification_metrics": {
            "confusion_matrix": confusion_matrix(malignant, (probability >= 0.5).astype(int)),
            **measure(functions, malignant, probability),
            "receiver_operating_characteristic_curve": {
                "false_positive_rates": roc[0],
                "true_positive_rates": roc[1],
            },
            "precision_recall_curve": {"precisions": precision_recall[0], "recalls": precision_recall[1]},
        }
    }


def evaluate_multiclass(model):
    data = datasets.load_wine()
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    predicted = cross_val_predict(model, data.data, data.target, cv=folds)

    def weighted(function, **options):
        return lambda actual, guess: function(actual, guess, average="weighted", zero_division=0, **options)

    functions = {
        "accuracy": metrics.accuracy_score,
        "weighted_recall": weighted(metrics.recall_score),
        "weighted_precision": weighted(metrics.precision_score),
        "weighted_f0_5": weighted(metrics.fbeta_score, beta=0.5),
        "weighted_f1": weighted(metrics.f1_score),
        "weighted_f2": weighted(metrics.fbeta_score, beta=2),
    }
    return {
        "multiclass_classification_metrics": {
            "confusion_matrix": confusion_matrix(data.target, predicted),
            **measure(functions, data.target, predicted),
        }
    }


def reports_of_binary(model, report):
    """Bias on the predictions for unseen rows; attributions of the model that is trained on all rows."""
    data, malignant, probability = probability_of_malignant(model)
    # Nothing in this data is about people. Two properties of the picture stand for the groups that a model may treat
    # unlike: is it worse for a coarse texture, or for a rough outline?
    thresholds = {"mean texture": 20.0, "mean smoothness": 0.1}
    bias = clarify.bias_report(data, thresholds, "malignant", malignant == 1, probability >= 0.5)
    fitted = model.fit(data.data, malignant)
    explained = clarify.explanations(lambda rows: fitted.predict_proba(rows)[:, 1:], data, ["label0"])
    wrong_side = {"false_positive_rate", "false_negative_rate"}
    return {
        "clarify/bias.json": {"version": "1.0", **bias},
        "clarify/explanations.json": {"version": "1.0", "explanations": explained},
        "constraints.json": clarify.quality_constraints(report, "binary_classification_metrics", wrong_side),
    }


def reports_of_multiclass(model, report):
    data = datasets.load_wine()
    fitted = model.fit(data.data, data.target)
    explained = clarify.explanations(fitted.predict_proba, data, [str(name) for name in data.target_names])
    return {"clarify/explanations.json": {"version": "1.0", "explanations": explained}}


TASKS = {
    "diabetes-regression": (evaluate_regression, lambda model, report: {}, datasets.load_diabetes),
    "breast-cancer": (evaluate_binary, reports_of_binary, datasets.load_breast_cancer),
    "wine-pipeline": (evaluate_multiclass, reports_of_multiclass, datasets.load_wine),
}


def write(path, report):
    path.parent.mkdir(parents=True, exist_ok=True)
    # allow_nan=False: a bare NaN is not JSON, and the action refuses it.
    path.write_text(json.dumps(report, indent=2, allow_nan=False) + "\n", encoding="utf-8", newline="\n")


def save_models(directory, example, run, model):
    """One file a step, as the containers of the wine example's pipeline load them. Not needed for the reports."""
    data = TASKS[example][2]()
    target = 1 - data.target if example == "breast-cancer" else data.target
    fitted = model.fit(data.data, target)
    for name, step in fitted.steps:
        path = directory / example / run / name / "model.joblib"
        path.parent.mkdir(parents=True, exist_ok=True)
        joblib.dump(step, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=Path(__file__).resolve().parent.parent)
    parser.add_argument("--models", type=Path, help="also write the fitted models below this directory")
    arguments = parser.parse_args()
    for example, runs in RUNS.items():
        evaluate, reports_of, _ = TASKS[example]
        for run, estimator in runs.items():
            model = Pipeline([("scale", StandardScaler()), ("predict", estimator)])
            folder = arguments.output / example / "runs" / run
            report = evaluate(model)
            write(folder / "evaluation.json", report)
            for name, content in reports_of(model, report).items():
                write(folder / "reports" / name, content)
            if run == CURRENT[example]:
                shutil.copytree(folder, arguments.output / example, dirs_exist_ok=True)
            if arguments.models:
                save_models(arguments.models, example, run, model)
            print(f"{example}/runs/{run}")


if __name__ == "__main__":
    main()
