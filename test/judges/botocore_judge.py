"""Judges every request the scenarios (and the emulator's tests of S3, ECR and KMS) sent to AWS, and every answer of our
emulator, by botocore's service models.

Usage: botocore_judge.py FILE.jsonl ...   Each line: {"service", "operation", "input", "status", "headers", "body"},
the last three as they were on the wire. Answers go through botocore's own parser of the service's protocol. botocore's validator checks types, required members, unknown members, minimum lengths and ranges. What it leaves to
the service (patterns, enumerations, maximum lengths and ranges) is checked here.
"""

import collections
import datetime
import json
import sys

import botocore.awsrequest
import botocore.parsers
import botocore.session
import botocore.validate
import regex

SERVICES = ["sagemaker", "sts", "s3", "cloudwatch", "application-autoscaling", "sagemaker-runtime", "ecr", "kms"]

# What the model says and the service does not do.
KNOWN = {
    # Marked required, but versions have no name of their own: the answer that "View the Details of a Model Version" of the
    # SageMaker developer guide shows has none.
    "sagemaker:DescribeModelPackage answer .ModelPackageName: is required",
}

# What they answer stands in headers.
WITHOUT_BODY = {"HeadBucket", "HeadObject", "PutObject"}


def main(files):
    session = botocore.session.Session()
    models = {name: session.get_service_model(name) for name in SERVICES}
    seen = collections.Counter()
    complaints = collections.Counter()
    for file in files:
        for line in open(file, encoding="utf-8"):
            entry = json.loads(line)
            if entry["service"] not in models:
                continue
            operation = models[entry["service"]].operation_model(entry["operation"])
            name = f"{entry['service']}:{entry['operation']}"
            seen[name, "request"] += 1
            for complaint in complaints_of(entry["input"], operation.input_shape, is_request=True):
                complaints[f"{name} request {complaint}"] += 1
            if is_broken(entry):
                continue
            seen[name, "answer"] += 1
            for complaint in answer_complaints(entry, operation):
                complaints[f"{name} answer {complaint}"] += 1
    for known in KNOWN:
        del complaints[known]
    for (name, kind), count in sorted(seen.items()):
        print(f"  {name:40} {count:6} {kind}s")
    for complaint, count in complaints.items():
        print(f"  WRONG ({count} times): {complaint}")
    wanted = [
        "sagemaker:CreateModelPackage",
        "sts:AssumeRoleWithWebIdentity",
        "s3:HeadObject",
        "s3:PutObject",
        "s3:ListObjectsV2",
        "ecr:BatchGetImage",
        "kms:DescribeKey",
    ]
    missing = [name for name in wanted if not seen[name, "request"]]
    for name in missing:
        print(f"  WRONG: the scenarios sent no {name}")
    failed = len(complaints) + len(missing)
    print(f"botocore: {sum(seen.values())} requests and answers, {failed} complaints")
    return 1 if failed else 0


def is_broken(entry):
    """An answer that a fault spoiled on purpose: a 200 without a body where there must be one, or a page of HTML."""
    has_body = entry["operation"] not in WITHOUT_BODY
    return has_body and (entry["body"] == "" or entry["headers"].get("content-type") == "text/html")


def answer_complaints(entry, operation):
    protocol = operation.service_model.resolved_protocol
    # CloudWatch has three protocols; the JavaScript client asks, and so is answered, in JSON.
    if entry["headers"].get("content-type", "").startswith("application/x-amz-json-"):
        protocol = "json"
    parser = botocore.parsers.create_parser(protocol)
    headers = botocore.awsrequest.HeadersDict(entry["headers"])
    answer = {"status_code": entry["status"], "headers": headers, "body": entry["body"].encode()}
    parsed = parser.parse(answer, operation.output_shape)
    if entry["status"] >= 300:
        return [] if parsed.get("Error", {}).get("Code") else ["no error code that botocore can read"]
    parsed.pop("ResponseMetadata", None)
    found = complaints_of(parsed, operation.output_shape, is_request=False)
    if protocol == "json":  # what the parser passes over
        found += [one for one in complaints_of(json.loads(entry["body"]), operation.output_shape, False) if "not in the model" in one]
    return found


def complaints_of(value, shape, is_request):
    if shape is None:
        return []
    found = []
    if is_request:
        report = botocore.validate.ParamValidator().validate(revived(value, shape), shape)
        if report.has_errors():
            found += report.generate_report().splitlines()
    return found + list(deep(value, shape, "", is_request))


def deep(value, shape, path, is_request):
    """What botocore does not check, and for answers everything."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            yield f"{path or '.'}: not a structure"
            return
        for name in shape.required_members:
            if name not in value and not is_request:
                yield f"{path}.{name}: is required"
        for name, member in value.items():
            if name in shape.members:
                yield from deep(member, shape.members[name], f"{path}.{name}", is_request)
            elif not is_request:
                yield f"{path}.{name}: is not in the model"
    elif kind == "list":
        yield from limits(len(value), shape, path, "items")
        for index, item in enumerate(value):
            yield from deep(item, shape.member, f"{path}[{index}]", is_request)
    elif kind == "map":
        yield from limits(len(value), shape, path, "entries")
        for key, item in value.items():
            yield from deep(key, shape.key, f"{path}[key {key!r}]", is_request)
            yield from deep(item, shape.value, f"{path}[{key!r}]", is_request)
    elif kind == "string":
        if not isinstance(value, str):
            yield f"{path}: not a string"
            return
        yield from limits(len(value), shape, path, "characters")
        if shape.enum and value not in shape.enum:
            yield f"{path}: {value!r} is none of {len(shape.enum)} values"
        pattern = shape.metadata.get("pattern")
        if pattern and not regex.fullmatch(without_bounds(pattern), value):
            yield f"{path}: {value!r} does not match {pattern}"
    elif kind in ("integer", "long", "float", "double"):
        if isinstance(value, (int, float)):
            yield from limits(value, shape, path, "")
        elif not is_request:
            yield f"{path}: not a number"
    elif kind == "boolean" and not isinstance(value, bool):
        yield f"{path}: not a boolean"


def limits(count, shape, path, what):
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if least is not None and count < least:
        yield f"{path}: {count} {what}, at least {least}"
    if most is not None and count > most:
        yield f"{path}: {count} {what}, at most {most}"


def without_bounds(pattern):
    """`(…)${1,256}` compiles in no engine; its bounds are the shape's own, `min` and `max`."""
    # Java's surrogate pairs are one character each.
    pattern = pattern.replace(r"\uD800\uDC00-\uDBFF\uDFFF", r"\U00010000-\U0010FFFF")
    return regex.sub(r"\$\{\d+,\d+\}$", "", pattern)


def revived(value, shape):
    """Times are text in the log; botocore wants them as times."""
    if shape.type_name == "structure" and isinstance(value, dict):
        members = shape.members
        return {key: revived(item, members[key]) if key in members else item for key, item in value.items()}
    if shape.type_name == "list" and isinstance(value, list):
        return [revived(item, shape.member) for item in value]
    if shape.type_name == "timestamp" and isinstance(value, str):
        return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    return value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
