"""The SageMaker Python SDK 3: its own way to register, and its resources (sagemaker-core)."""

from sagemaker.core.helper.session_helper import Session
from sagemaker.core.model_registry import create_model_package_from_containers
from sagemaker.core.resources import Endpoint, EndpointConfig, Model, ModelPackage
from sagemaker.core.shapes import ContainerDefinition, ProductionVariant
from worlds import ENDPOINT, EXECUTION_ROLE, GROUP, IMAGE, MODEL, REGION, client, in_service, make_group, session, tell

make_group()
owner, platform = session("OWNER"), session("PLATFORM")
arn = create_model_package_from_containers(
    Session(boto_session=owner, sagemaker_client=owner.client("sagemaker"), default_bucket="acme-ml"),
    containers=[{"Image": IMAGE, "ModelDataUrl": MODEL}],
    content_types=["text/csv"],
    response_types=["text/csv"],
    inference_instances=["ml.m5.large"],
    transform_instances=["ml.m5.large"],
    model_package_group_name=GROUP,
    approval_status="PendingManualApproval",
    customer_metadata_properties={"team": "theirs"},
)["ModelPackageArn"]
package = ModelPackage.get(model_package_name=arn, session=owner, region=REGION)
package.update(model_approval_status="Approved", approval_description="by the SDK")
package = ModelPackage.get(model_package_name=arn, session=owner, region=REGION)
assert package.model_approval_status == "Approved", package

shared = {"session": platform, "region": REGION}
Model.create(
    model_name=ENDPOINT,
    containers=[ContainerDefinition(model_package_name=arn)],
    execution_role_arn=EXECUTION_ROLE,
    **shared,
)
EndpointConfig.create(
    endpoint_config_name=ENDPOINT,
    production_variants=[
        ProductionVariant(
            variant_name="main", model_name=ENDPOINT, instance_type="ml.m5.large", initial_instance_count=1
        )
    ],
    **shared,
)
endpoint = Endpoint.create(endpoint_name=ENDPOINT, endpoint_config_name=ENDPOINT, **shared)
in_service(client("PLATFORM"), ENDPOINT)
endpoint.refresh()
answer = client("PLATFORM", "sagemaker-runtime").invoke_endpoint(
    EndpointName=ENDPOINT, ContentType="text/csv", Body=b"1,2"
)
tell(arn=arn, status=endpoint.endpoint_status, answer=answer["Body"].read().decode().strip())
