#!/usr/bin/env bash
# The aws CLI: registers, approves and deploys.
set -euo pipefail

as() { # as OWNER|PLATFORM COMMAND…
  local key secret token
  read -r key secret token <<<"${!1}"
  shift
  AWS_ACCESS_KEY_ID="$key" AWS_SECRET_ACCESS_KEY="$secret" AWS_SESSION_TOKEN="$token" "$AWS" --region eu-west-1 --output text "$@"
}

groups=$(as OWNER sagemaker list-model-package-groups --name-contains "$GROUP" \
  --query 'ModelPackageGroupSummaryList[].ModelPackageGroupName')
if [ -z "$groups" ]; then
  as OWNER sagemaker create-model-package-group --model-package-group-name "$GROUP" >/dev/null
  # The policy of AWS's developer guide for a group whose versions another account deploys.
  statement='{"Effect":"Allow","Principal":{"AWS":"444444444444"},"Action":["sagemaker:DescribeModelPackage","sagemaker:CreateModel"],"Resource":"arn:aws:sagemaker:eu-west-1:111111111111:model-package/'"$GROUP"'/*"}'
  as OWNER sagemaker put-model-package-group-policy --model-package-group-name "$GROUP" \
    --resource-policy '{"Version":"2012-10-17","Statement":['"$statement"']}' >/dev/null
fi
specification='Containers=[{Image=141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1,ModelDataUrl=s3://acme-ml/churn/model.tar.gz}],SupportedContentTypes=text/csv,SupportedResponseMIMETypes=text/csv'
arn=$(as OWNER sagemaker create-model-package --model-package-group-name "$GROUP" \
  --inference-specification "$specification" --query ModelPackageArn)
as OWNER sagemaker update-model-package --model-package-arn "$arn" --model-approval-status Approved >/dev/null
listed=$(as OWNER sagemaker list-model-packages --model-package-group-name "$GROUP" \
  --model-approval-status Approved --query 'ModelPackageSummaryList[].ModelPackageArn')
[ "$listed" = "$arn" ]

as PLATFORM sagemaker create-model --model-name "$ENDPOINT" --containers "ModelPackageName=$arn" \
  --execution-role-arn "$EXECUTION_ROLE" >/dev/null
as PLATFORM sagemaker create-endpoint-config --endpoint-config-name "$ENDPOINT" --production-variants \
  "VariantName=main,ModelName=$ENDPOINT,InstanceType=ml.m5.large,InitialInstanceCount=1" >/dev/null
as PLATFORM sagemaker create-endpoint --endpoint-name "$ENDPOINT" --endpoint-config-name "$ENDPOINT" >/dev/null
status=Creating
for _ in $(seq 20); do
  status=$(as PLATFORM sagemaker describe-endpoint --endpoint-name "$ENDPOINT" --query EndpointStatus)
  [ "$status" = Creating ] || break
done
answer=$(mktemp)
as PLATFORM sagemaker-runtime invoke-endpoint --endpoint-name "$ENDPOINT" --content-type text/csv --body 1,2 "$answer" >/dev/null
printf 'TOLD {"arn": "%s", "status": "%s", "answer": "%s"}\n' "$arn" "$status" "$(cat "$answer")"
