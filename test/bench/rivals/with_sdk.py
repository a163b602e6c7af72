"""`register` of the SageMaker Python SDK 2, with the credentials of an earlier step; no comparison and no comment."""

import os
import time

import boto3
from sagemaker import Session
from sagemaker.model import Model

env = os.environ
session = Session(boto3.Session(region_name=env["AWS_REGION"]), default_bucket="acme-ml")
Model(image_uri=env["IMAGE"], model_data=env["MODEL"], role=env["ROLE"], sagemaker_session=session).register(
    content_types=["text/csv"],
    response_types=["text/csv"],
    model_package_group_name=f"arn:aws:sagemaker:{env['AWS_REGION']}:{env['REGISTRY']}:model-package-group/{env['GROUP']}",
    approval_status="PendingManualApproval",
    description=f"by the SDK {time.time_ns()}",
)
