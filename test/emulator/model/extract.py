"""Cuts the operations the emulator answers out of botocore's service models (PyPI, Apache-2.0).

    pip install botocore && python3 extract.py

Keeps what a validator needs (members, required, lengths, ranges, patterns, enums, traits) and drops the documentation.
One shape a line, keys sorted, so that a newer botocore shows as a readable difference.
"""

import json
import pathlib

import botocore
import botocore.loaders

OPERATIONS = {
    ("sagemaker", "2017-07-24"): [
        "CreateModelPackage",
        "DescribeModelPackage",
        "ListModelPackages",
        "UpdateModelPackage",
        "CreateModelPackageGroup",
        "DescribeModelPackageGroup",
        "BatchDescribeModelPackage",
        "DeleteModelPackage",
        "DeleteModelPackageGroup",
        "DeleteModelPackageGroupPolicy",
        "GetModelPackageGroupPolicy",
        "ListModelPackageGroups",
        "PutModelPackageGroupPolicy",
        "AddTags",
        "CreateEndpoint",
        "CreateEndpointConfig",
        "CreateModel",
        "DeleteEndpoint",
        "DeleteEndpointConfig",
        "DeleteModel",
        "DeleteTags",
        "DescribeEndpoint",
        "DescribeEndpointConfig",
        "DescribeModel",
        "ListEndpointConfigs",
        "ListEndpoints",
        "ListModels",
        "ListTags",
        "UpdateEndpoint",
        "UpdateEndpointWeightsAndCapacities",
        "DescribeTrainingJob",
        "ListPipelineExecutionSteps",
    ],
    ("s3", "2006-03-01"): [
        "CreateBucket",
        "DeleteBucket",
        "DeleteObject",
        "GetBucketLocation",
        "GetObject",
        "HeadBucket",
        "HeadObject",
        "ListBuckets",
        "ListObjectsV2",
        "PutBucketPolicy",
        "PutObject",
    ],
    ("ecr", "2015-09-21"): ["BatchGetImage"],
    ("service-quotas", "2019-06-24"): ["ListServiceQuotas"],
    ("logs", "2014-03-28"): ["DescribeLogStreams", "GetLogEvents"],
    ("kms", "2014-11-01"): ["CreateKey", "DescribeKey", "ListKeys", "ScheduleKeyDeletion"],
    ("cloudwatch", "2010-08-01"): ["DeleteAlarms", "DescribeAlarms", "PutMetricAlarm", "SetAlarmState"],
    ("application-autoscaling", "2016-02-06"): [
        "DescribeScalableTargets",
        "RegisterScalableTarget",
        "PutScalingPolicy",
        "DeregisterScalableTarget",
        "DescribeScalingPolicies",
        "DescribeScheduledActions",
    ],
    ("sagemaker-runtime", "2017-05-13"): ["InvokeEndpoint", "InvokeEndpointAsync"],
    ("iam", "2010-05-08"): [
        "CreateRole",
        "DeleteRole",
        "DeleteRolePolicy",
        "ListRoles",
        "PutRolePolicy",
        "SimulatePrincipalPolicy",
    ],
    ("sts", "2011-06-15"): ["AssumeRoleWithWebIdentity", "AssumeRole", "GetCallerIdentity"],
}
DROPPED = {"documentation", "deprecated", "deprecatedMessage", "deprecatedSince"}


def without_documentation(node):
    if isinstance(node, dict):
        return {key: without_documentation(value) for key, value in node.items() if key not in DROPPED}
    if isinstance(node, list):
        return [without_documentation(value) for value in node]
    return node


def references(shape):
    for child in [*shape.get("members", {}).values(), shape.get("member"), shape.get("key"), shape.get("value")]:
        if child:
            yield child["shape"]


def extract(service, version, operations):
    model = botocore.loaders.Loader().load_service_model(service, "service-2", version)
    kept = {name: model["operations"][name] for name in operations}
    wanted = [operation[end]["shape"] for operation in kept.values() for end in ("input", "output") if end in operation]
    wanted += [error["shape"] for operation in kept.values() for error in operation.get("errors", [])]
    shapes = {}
    while wanted:
        name = wanted.pop()
        if name not in shapes:
            shapes[name] = model["shapes"][name]
            wanted.extend(references(shapes[name]))
    return {
        "source": f"botocore {botocore.__version__}, {service}/{version}/service-2.json",
        "metadata": model["metadata"],
        "operations": without_documentation(kept),
        # `members` of the JSON would lose a member called "documentation"; none of these shapes has one.
        "shapes": without_documentation(shapes),
    }


def text(extracted):
    def line(name, value):
        return f"    {json.dumps(name)}: {json.dumps(value, sort_keys=True, ensure_ascii=False)}"

    def block(name):
        return f"  {json.dumps(name)}: {{\n" + ",\n".join(line(k, v) for k, v in sorted(extracted[name].items())) + "\n  }"

    return (
        f'{{\n  "source": {json.dumps(extracted["source"])},\n'
        + ",\n".join(block(name) for name in ("metadata", "operations", "shapes"))
        + "\n}\n"
    )


if __name__ == "__main__":
    for (service, version), operations in OPERATIONS.items():
        path = pathlib.Path(__file__).parent / "fixtures" / f"{service}.json"
        path.write_text(text(extract(service, version, operations)), encoding="utf-8")
        print(path)
