"""Lets moto's own tests ask the server at DOOR instead of moto, as a plugin of pytest (`-p moto_here`).

`mock_aws` makes that server's world new, and each request tells the time of the test, which freezegun may have changed.
"""

import datetime
import functools
import os
import urllib.request

import botocore.handlers
import moto

DOOR = os.environ["DOOR"]
os.environ.update(
    AWS_ENDPOINT_URL_SAGEMAKER=DOOR,
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    AWS_EC2_METADATA_DISABLED="true",
)


def tell_time(request, **_):
    now = datetime.datetime.now(datetime.timezone.utc)
    request.headers["x-judge-time"] = str(int(now.timestamp() * 1000))


botocore.handlers.BUILTIN_HANDLERS.append(("before-sign.sagemaker", tell_time))


SPECIFICATION = {
    "Containers": [{"Image": "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1"}],
    "SupportedTransformInstanceTypes": ["ml.m5.large"],
    "SupportedRealtimeInferenceInstanceTypes": ["ml.m5.large"],
}


def amend(params, model, **_):
    """Requests that AWS would refuse are mended, so that the rest of the test is asked all the same."""
    if model.name == "CreateModelPackage" and "ModelPackageName" in params and "ModelPackageGroupName" not in params:
        # Exactly one of InferenceSpecification and SourceAlgorithmSpecification, with the lists that botocore's model
        # calls "required for unversioned models"; the approval status "does not apply to unversioned models".
        params.setdefault("InferenceSpecification", SPECIFICATION)
    if model.name == "CreateModel" and "PrimaryContainer" not in params:
        # The role has to be a role's ARN (botocore, RoleArn), and "PrimaryContainer XOR Containers".
        params["PrimaryContainer"] = {"Image": SPECIFICATION["Containers"][0]["Image"]}
        params["ExecutionRoleArn"] = "arn:aws:iam::123456789012:role/FakeRole"
    if params.get("SortBy") == "name":
        params["SortBy"] = "Name"  # botocore, EndpointSortKey and EndpointConfigSortKey


botocore.handlers.BUILTIN_HANDLERS.append(("provide-client-params.sagemaker", amend))


class NewWorld:
    def __enter__(self):
        urllib.request.urlopen(urllib.request.Request(f"{DOOR}/reset", method="POST")).read()
        return self

    def __exit__(self, *_):
        return False

    def __call__(self, function):
        @functools.wraps(function)
        def inside(*args, **kwargs):
            with self:
                return function(*args, **kwargs)

        return inside


def mock_aws(function=None, config=None):
    return NewWorld() if function is None else NewWorld()(function)


moto.mock_aws = mock_aws
