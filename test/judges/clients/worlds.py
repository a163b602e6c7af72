"""What the clients of others share: where the world is, who asks, and what is told at the end."""

import json
import os
import time

import boto3

REGION = "eu-west-1"
IMAGE = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1"
MODEL = "s3://acme-ml/churn/model.tar.gz"
GROUP = os.environ["GROUP"]
ENDPOINT = os.environ["ENDPOINT"]
EXECUTION_ROLE = os.environ["EXECUTION_ROLE"]


def session(who):
    """The owner of the registry (`OWNER`), or who deploys in production (`PLATFORM`)."""
    key, secret, token = os.environ[who].split(" ")
    return boto3.Session(
        region_name=REGION, aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token
    )


def client(who, service="sagemaker"):
    return session(who).client(service)


def policy_for(account):
    """The policy of AWS's developer guide for a group whose versions another account deploys."""
    versions = f"arn:aws:sagemaker:{REGION}:111111111111:model-package/{GROUP}/*"
    statement = {
        "Sid": "Deploys",
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
        "Action": ["sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages", "sagemaker:CreateModel"],
        "Resource": versions,
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def make_group():
    """The group with its policy, unless it is there: the SDKs know no call for the policy."""
    owner = client("OWNER")
    if owner.list_model_package_groups(NameContains=GROUP)["ModelPackageGroupSummaryList"]:
        return
    arn = owner.create_model_package_group(ModelPackageGroupName=GROUP, Tags=[{"Key": "team", "Value": "theirs"}])[
        "ModelPackageGroupArn"
    ]
    owner.put_model_package_group_policy(ModelPackageGroupName=GROUP, ResourcePolicy=policy_for("444444444444"))
    assert "Deploys" in owner.get_model_package_group_policy(ModelPackageGroupName=GROUP)["ResourcePolicy"]
    assert owner.list_tags(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "theirs"}]


def in_service(sagemaker, name):
    for _ in range(200):
        status = sagemaker.describe_endpoint(EndpointName=name)["EndpointStatus"]
        if status == "InService":
            return status
        if status not in ("Creating", "Updating"):
            break
        time.sleep(0.1)
    raise SystemExit(f"{name} is {status}")


def tell(**what):
    print("TOLD " + json.dumps(what, default=str))
