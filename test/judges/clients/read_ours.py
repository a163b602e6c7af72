"""boto3 reads what the action made: the version, the approval and the endpoint."""

from worlds import ENDPOINT, GROUP, client, tell

owner, platform = client("OWNER"), client("PLATFORM")
[newest] = owner.list_model_packages(ModelPackageGroupName=GROUP, SortOrder="Descending", MaxResults=1)[
    "ModelPackageSummaryList"
]
arn = newest["ModelPackageArn"]
version = owner.describe_model_package(ModelPackageName=arn)
batch = owner.batch_describe_model_package(ModelPackageArnList=[arn])["ModelPackageSummaries"][arn]
endpoint = platform.describe_endpoint(EndpointName=ENDPOINT)
config = platform.describe_endpoint_config(EndpointConfigName=endpoint["EndpointConfigName"])
model = platform.describe_model(ModelName=config["ProductionVariants"][0]["ModelName"])
tell(
    arn=arn,
    approval=version["ModelApprovalStatus"],
    batch=batch["ModelApprovalStatus"],
    digest="ImageDigest" in version["InferenceSpecification"]["Containers"][0]
    or "@sha256:" in version["InferenceSpecification"]["Containers"][0]["Image"],
    metrics=sorted(key for key in version["CustomerMetadataProperties"] if key.startswith("metric/")),
    status=endpoint["EndpointStatus"],
    serves=[one.get("ModelPackageName") for one in model.get("Containers", [model.get("PrimaryContainer", {})])],
)
