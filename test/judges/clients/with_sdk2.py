"""The SageMaker Python SDK 2: Model.register, ModelPackage.deploy."""

import sagemaker
from sagemaker.model import Model, ModelPackage
from worlds import ENDPOINT, EXECUTION_ROLE, GROUP, IMAGE, MODEL, client, in_service, make_group, session, tell


def sdk(who):
    boto = session(who)
    return sagemaker.Session(
        boto_session=boto,
        sagemaker_client=boto.client("sagemaker"),
        sagemaker_runtime_client=boto.client("sagemaker-runtime"),
        default_bucket="acme-ml",
    )


make_group()
owner, platform = sdk("OWNER"), sdk("PLATFORM")
registered = Model(image_uri=IMAGE, model_data=MODEL, role=EXECUTION_ROLE, sagemaker_session=owner).register(
    content_types=["text/csv"],
    response_types=["text/csv"],
    inference_instances=["ml.m5.large"],
    transform_instances=["ml.m5.large"],
    model_package_group_name=GROUP,
    approval_status="PendingManualApproval",
    description="by the SDK",
    customer_metadata_properties={"team": "theirs"},
)
arn = registered.model_package_arn
registered.update_approval_status("Approved", approval_description="by the SDK")
deployed = ModelPackage(
    role=EXECUTION_ROLE, model_package_arn=arn, name=ENDPOINT, sagemaker_session=platform
)
deployed.deploy(initial_instance_count=1, instance_type="ml.m5.large", endpoint_name=ENDPOINT, wait=False)
status = in_service(client("PLATFORM"), ENDPOINT)
predictor = sagemaker.Predictor(
    ENDPOINT, sagemaker_session=platform, serializer=sagemaker.serializers.CSVSerializer()
)
tell(arn=arn, status=status, answer=predictor.predict("1,2").decode().strip())
