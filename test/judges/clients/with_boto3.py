"""boto3: registers, approves and deploys."""

from worlds import ENDPOINT, EXECUTION_ROLE, GROUP, IMAGE, MODEL, client, in_service, make_group, tell

owner, platform = client("OWNER"), client("PLATFORM")
make_group()
arn = owner.create_model_package(
    ModelPackageGroupName=GROUP,
    ModelApprovalStatus="PendingManualApproval",
    InferenceSpecification={
        "Containers": [{"Image": IMAGE, "ModelDataUrl": MODEL}],
        "SupportedContentTypes": ["text/csv"],
        "SupportedResponseMIMETypes": ["text/csv"],
    },
)["ModelPackageArn"]
owner.update_model_package(ModelPackageArn=arn, ModelApprovalStatus="Approved", ApprovalDescription="by boto3")
approved = owner.list_model_packages(ModelPackageGroupName=GROUP, ModelApprovalStatus="Approved")
assert [one["ModelPackageArn"] for one in approved["ModelPackageSummaryList"]] == [arn], approved

platform.create_model(
    ModelName=ENDPOINT, Containers=[{"ModelPackageName": arn}], ExecutionRoleArn=EXECUTION_ROLE
)
platform.create_endpoint_config(
    EndpointConfigName=ENDPOINT,
    ProductionVariants=[
        {"VariantName": "AllTraffic", "ModelName": ENDPOINT, "InstanceType": "ml.m5.large", "InitialInstanceCount": 1}
    ],
)
platform.create_endpoint(EndpointName=ENDPOINT, EndpointConfigName=ENDPOINT)
status = in_service(platform, ENDPOINT)
answer = client("PLATFORM", "sagemaker-runtime").invoke_endpoint(
    EndpointName=ENDPOINT, ContentType="text/csv", Body=b"1,2"
)
tell(arn=arn, status=status, answer=answer["Body"].read().decode().strip())
