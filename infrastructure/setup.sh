#!/usr/bin/env bash
# Makes what one account needs, with the templates beside this file: one command for whoever owns the account. It can be run
# again; what is there is changed to what is asked for, and what is not asked for stays as it is. README.md beside it says
# in which order. Nothing secret is read or printed.
set -euo pipefail

HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

usage() {
  cat <<'USAGE'
infrastructure/setup.sh WHO OPTIONS, with credentials of the account that is to be set up:

  training    the role with which pull requests register versions
              --registry-account ID --groups PATTERN --bucket NAME [--prefix models/churn/]
  registry    groups with their policies, the role that approves, and a role for each environment that writes stages
              --training-account ID --group NAME... [--environment NAME=ACCOUNT...] [--groups PATTERN]
              [--approval-environment NAME] [--read-role] [--updates] [--discoverable] [--roles-only]
  workload    the role with which an environment's jobs deploy, and the role of its endpoints
              --environment NAME --registry-account ID --groups PATTERN --bucket NAME [--prefix PREFIX]
              [--deployment-account ID]
  deployment  only where a fourth account deploys into the workload accounts: the role that assumes theirs
              --environment NAME=ACCOUNT...
  artifacts   a new bucket with its key, in whichever account holds the artifacts
              --bucket NAME --registry-account ID [--reader ARN...] [--writer ARN...]
  event       an approval in SageMaker Studio starts the workflow that deploys; in the registry's account
              --token-secret NAME --groups PATTERN [--dispatch workflow|repository]

Everywhere:
  --repository OWNER/NAME  --also OWNER/NAME... (further repositories with the same rights)  --region REGION  --issuer HOST/PATH  --audience AUDIENCE  --dry-run  --parameter NAME=VALUE...
  --dry-run prints the commands and changes nothing; --parameter is any other parameter of the template.

Found out where it is not given: the repository and its ids (gh), the account and the Region (aws), the OIDC provider, the key of
the bucket, the issuer. PATTERN is a group's name, a beginning with * behind it, or * for all; more than one with commas between them.
USAGE
}

fail() {
  printf 'setup.sh: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf '  %s\n' "${@:2}" >&2
  exit 2
}

# want NAME VALUE PATTERN WHAT: VALUE must be there and be of that form.
want() {
  [ -n "$2" ] || fail "$1 is missing: $4." "infrastructure/setup.sh --help shows what $who needs."
  [[ "$2" =~ ^($3)$ ]] || fail "$1: \"$2\" is not allowed. It must be $4."
}
ACCOUNT='[0-9]{12}'
GROUP='[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}'
PATTERN='[a-zA-Z0-9-]+\*?|\*'
PATTERNS="($PATTERN)(,($PATTERN))*"
ENVIRONMENT='[a-zA-Z0-9._-]{1,40}'
BUCKET='[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]'

who="${1:-}"
case "$who" in
  training | registry | workload | deployment | artifacts | event) shift ;;
  -h | --help) usage && exit 0 ;;
  '') usage >&2 && exit 2 ;;
  *) fail "\"$who\" is nobody to set up." 'It is one of training, registry, workload, deployment, artifacts, event.' ;;
esac

repository='' region='' issuer='' audience='sts.amazonaws.com' dry_run=no
# What is given beyond what is needed; what is not given stays as the stack has it.
optional=()
registry_account='' training_account='' deployment_account='' groups='' bucket='' prefix=''
approval_environment='' read_role='' updates='' principals='' token_secret='' dispatch='' roles_only=no
group_names=() environments=() readers=() writers=() more=() also=() others=()
while [ $# -gt 0 ]; do
  option="$1"
  case "$option" in
    --dry-run) dry_run=yes && shift && continue ;;
    --read-role) read_role=yes && shift && continue ;;
    --roles-only) roles_only=yes && shift && continue ;;
    --updates) updates=yes && shift && continue ;;
    --discoverable) principals=accounts && shift && continue ;;
    -h | --help) usage && exit 0 ;;
  esac
  [ $# -ge 2 ] || fail "$option has no value." 'infrastructure/setup.sh --help shows the options.'
  value="$2"
  case "$option" in
    --repository) repository="$value" ;;
    --also) also+=("$value") ;;
    --region) region="$value" ;;
    --issuer) issuer="$value" ;;
    --audience) audience="$value" ;;
    --registry-account) registry_account="$value" ;;
    --training-account) training_account="$value" ;;
    --deployment-account) deployment_account="$value" ;;
    --groups) groups="$value" ;;
    --group) group_names+=("$value") ;;
    --bucket) bucket="$value" ;;
    --prefix) prefix="$value" ;;
    --environment) environments+=("$value") ;;
    --approval-environment) approval_environment="$value" ;;
    --reader) readers+=("$value") ;;
    --writer) writers+=("$value") ;;
    --token-secret) token_secret="$value" ;;
    --dispatch) dispatch="$value" ;;
    --parameter)
      [[ "$value" =~ ^[A-Za-z]+=.*$ ]] || fail "--parameter: \"$value\" is not allowed. It must be NAME=VALUE."
      more+=("$value")
      ;;
    *) fail "$option is not known." 'infrastructure/setup.sh --help shows the options.' ;;
  esac
  shift 2
done

command -v aws >/dev/null || fail 'the AWS CLI is missing.' 'https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html'

# --- what can be found out

find_account() {
  local identity
  [ -n "$region" ] || region="${AWS_REGION:-${AWS_DEFAULT_REGION:-$(aws configure get region || true)}}"
  want --region "$region" '[a-z]{2,4}(-[a-z]+)+-[0-9]' 'a Region such as eu-west-1'
  # Version 1 of the AWS CLI reads the second alone.
  export AWS_REGION="$region" AWS_DEFAULT_REGION="$region"
  identity="$(aws sts get-caller-identity --query '[Account,Arn]' --output text)" ||
    fail 'AWS was not told whose credentials these are.' 'Sign in to the account that is to be set up, such as with aws sso login.'
  read -r account arn <<<"$identity"
  partition="$(cut -d: -f2 <<<"$arn")"
}

find_repository() {
  command -v gh >/dev/null || fail 'the GitHub CLI is missing; it knows the numbers of the repository.' 'https://cli.github.com'
  [ -n "$repository" ] || repository="${GITHUB_REPOSITORY:-$(gh repo view --json nameWithOwner --jq .nameWithOwner || true)}"
  want --repository "$repository" '[a-zA-Z0-9_-]+/[a-zA-Z0-9._-]+' 'OWNER/NAME, upper and lower case as in the URL'
  local found
  found="$(gh api "repos/$repository" --jq '[.full_name, .owner.id, .id, .default_branch] | @tsv')" ||
    fail "GitHub does not show $repository." 'Sign in with gh auth login, or correct --repository.'
  IFS=$'\t' read -r repository owner_id repository_id default_branch <<<"$found"
  local host="${GH_HOST:-github.com}"
  if [ -z "$issuer" ]; then
    case "$host" in
      github.com) issuer='token.actions.githubusercontent.com' ;;
      *.ghe.com) issuer="token.actions.$host" ;;
      *) issuer="$host/_services/token" ;;
    esac
  fi
  subject=("GitHubOrg=${repository%/*}" "GitHubRepo=${repository#*/}" "Issuer=$issuer" "Audience=$audience")
  # GitHub Enterprise Server has no numbers in its subjects.
  [[ "$issuer" = */_services/token ]] || subject+=("GitHubOrgId=$owner_id" "GitHubRepoId=$repository_id")
  find_others
}

# The numbers of the further repositories: "OWNER/NAME OWNER@ID/NAME@ID DEFAULT_BRANCH" each.
find_others() {
  local one found full owner id branch
  for one in ${also[@]+"${also[@]}"}; do
    want --also "$one" '[a-zA-Z0-9_-]+/[a-zA-Z0-9._-]+' 'OWNER/NAME, upper and lower case as in the URL'
    found="$(gh api "repos/$one" --jq '[.full_name, .owner.id, .id, .default_branch] | @tsv')" ||
      fail "GitHub does not show $one." 'Sign in with gh auth login, or correct --also.'
    IFS=$'\t' read -r full owner id branch <<<"$found"
    others+=("$full ${full%/*}@$owner/${full#*/}@$id $branch")
  done
}

# subjects SUFFIX...: what the further repositories' tokens say, in both forms; BRANCH in a suffix is their default branch.
subjects() {
  local one plain numbered branch suffix list=()
  for one in ${others[@]+"${others[@]}"}; do
    read -r plain numbered branch <<<"$one"
    for suffix in "$@"; do
      list+=("repo:$plain:${suffix/BRANCH/$branch}")
      [[ "$issuer" = */_services/token ]] || list+=("repo:$numbered:${suffix/BRANCH/$branch}")
    done
  done
  joined ${list[@]+"${list[@]}"}
}

# package_arns ACCOUNT: empty where one pattern says it.
package_arns() {
  local one list=()
  [[ "$groups" = *,* ]] || return 0
  for one in ${groups//,/ }; do
    list+=("arn:$partition:sagemaker:$region:$1:model-package-group/$one" "arn:$partition:sagemaker:$region:$1:model-package/$one/*")
  done
  joined "${list[@]}"
}

# An empty answer where the bucket is not this account's, or has no key of its own.
find_key() {
  local key
  key="$(aws s3api get-bucket-encryption --bucket "$bucket" --output text \
    --query 'ServerSideEncryptionConfiguration.Rules[0].ApplyServerSideEncryptionByDefault.KMSMasterKeyID' 2>/dev/null || true)"
  [[ "$key" != arn:*:kms:*:key/* ]] || printf '%s' "$key"
}

# --- what is made

run() {
  if [ "$dry_run" = yes ]; then
    printf '%q ' "$@"
    printf '\n'
  else
    "$@"
  fi
}

# stack NAME TEMPLATE PARAMETER...
stack() {
  local name="$1" template="$2"
  shift 2
  [ "$dry_run" = yes ] || printf '%s in account %s, %s\n' "$name" "$account" "$region" >&2
  run aws cloudformation deploy --region "$region" --stack-name "$name" --template-file "$HERE/$template" \
    --capabilities CAPABILITY_NAMED_IAM --no-fail-on-empty-changeset --parameter-overrides "$@" ||
    fail "CloudFormation did not make $name." \
      "aws cloudformation describe-stack-events --region $region --stack-name $name --query 'StackEvents[?ends_with(ResourceStatus, \`FAILED\`)].[LogicalResourceId,ResourceStatusReason]'"
}

# An account has one provider for each issuer; another one's is left as it is.
provider() {
  local found
  found="$(aws iam list-open-id-connect-providers --query 'OpenIDConnectProviderList[].Arn' --output text)" ||
    fail 'the OIDC providers of this account could not be listed (iam:ListOpenIDConnectProviders).'
  if tr '\t' '\n' <<<"$found" | grep -qxF "arn:$partition:iam::$account:oidc-provider/$issuer"; then
    printf 'This account has the OIDC provider for %s.\n' "$issuer" >&2
  else
    stack model-registry-oidc oidc-provider.yaml "Issuer=$issuer" "Audiences=$audience"
  fi
}

role_arn() { printf 'arn:%s:iam::%s:role/%s' "$partition" "$1" "$2"; }

# maybe NAME VALUE: a parameter that is left alone where nothing is given.
maybe() { [ -z "$2" ] || optional+=("$1=$2"); }

joined() {
  local IFS=,
  printf '%s' "$*"
}

say() { printf '%s\n' "$*" >&2; }

training() {
  want --registry-account "$registry_account" "$ACCOUNT" 'the twelve digits of the account that owns the groups'
  want --groups "$groups" "$PATTERNS" "a group's name, a beginning with * behind it, or * for all; more than one with commas between them"
  want --bucket "$bucket" "$BUCKET" 'the name of the bucket that holds the artifacts'
  find_account && find_repository && provider
  maybe ArtifactPrefix "$prefix" && maybe KmsKeyArn "$(find_key)" && maybe UpdateVersions "$updates"
  maybe OtherSubjects "$(subjects pull_request ref:refs/heads/BRANCH)" && maybe PackageArns "$(package_arns "$registry_account")"
  stack model-registry-register training.yaml "${subject[@]}" "DefaultBranch=$default_branch" \
    "RegistryAccountId=$registry_account" "Groups=${groups%%,*}" "ArtifactBucket=$bucket" \
    ${optional[@]+"${optional[@]}"} ${more[@]+"${more[@]}"}
  say "The repository's variable REGISTER_ROLE_ARN is $(role_arn "$account" model-registry-register)."
}

registry() {
  want --training-account "$training_account" "$ACCOUNT" 'the twelve digits of the account that registers'
  [ ${#group_names[@]} -gt 0 ] || [ "$roles_only" = yes ] || fail '--group is missing: the name of a group, as in model.yaml; more than one may be given.'
  local one name id roles=()
  for one in ${group_names[@]+"${group_names[@]}"}; do
    want --group "$one" "$GROUP" 'up to 63 letters, digits and hyphens'
    [[ ! "$one" =~ ^(oidc|roles|register|approval-event|(stage|deploy|chain)-.*)$ ]] ||
      fail "--group: \"$one\" is a name that this script uses for another stack." \
        'Deploy registry.yaml for it with aws cloudformation deploy and a --stack-name of your own.'
  done
  for one in ${environments[@]+"${environments[@]}"}; do
    want --environment "$one" "($ENVIRONMENT)=($ACCOUNT)" 'NAME=ACCOUNT, such as qa=333333333333'
  done
  groups="${groups:-*}"
  want --groups "$groups" "$PATTERNS" "a group's name, a beginning with * behind it, or * for all; more than one with commas between them"
  find_account && find_repository && provider
  maybe ApprovalEnvironment "$approval_environment" && maybe CreateReadRole "$read_role"
  local arns
  arns="$(package_arns "$account")"
  maybe OtherSubjects "$(subjects "environment:${approval_environment:-model-approval}")" && maybe PackageArns "$arns"
  [ -z "$read_role" ] || maybe OtherReadSubjects "$(subjects pull_request ref:refs/heads/BRANCH)"
  # First the roles: a workflow must not lose one that it uses before it has the next.
  stack model-registry-roles registry-roles.yaml "${subject[@]}" "DefaultBranch=$default_branch" "Groups=${groups%%,*}" \
    ${optional[@]+"${optional[@]}"}
  for one in ${environments[@]+"${environments[@]}"}; do
    name="${one%=*}" id="${one#*=}"
    roles+=("$(role_arn "$id" "model-registry-deploy-$name")")
    local other rest=()
    for other in "${environments[@]}"; do [ "$other" = "$one" ] || rest+=("${other%=*}"); done
    optional=()
    maybe OtherSubjects "$(subjects "environment:$name")" && maybe PackageArns "$arns"
    stack "model-registry-stage-$name" stage-role.yaml "${subject[@]}" "Environment=$name" \
      "OtherEnvironments=$(joined "${rest[@]:-no-other}")" "Groups=${groups%%,*}" ${optional[@]+"${optional[@]}"}
  done
  [ "$roles_only" = no ] || return 0
  optional=()
  maybe DeployRoleArns "$(joined ${roles[@]+"${roles[@]}"})" && maybe Principals "$principals" && maybe TrainingUpdates "$updates"
  for one in "${group_names[@]}"; do
    if [ "$partition" = aws-cn ]; then
      say "CloudFormation has no model package groups in China. Make $one with aws sagemaker create-model-package-group, and its" \
        'policy with put-model-package-group-policy; docs/accounts.md shows the policy.'
      continue
    fi
    stack "model-registry-$one" registry.yaml "GroupName=$one" "TrainingAccountId=$training_account" \
      ${optional[@]+"${optional[@]}"} ${more[@]+"${more[@]}"}
  done
  say "The repository's variable REGISTRY_ACCOUNT_ID is $account."
}

workload() {
  [ ${#environments[@]} -eq 1 ] || fail '--environment must be given once: the GitHub environment that deploys into this account.'
  local name="${environments[0]%=*}" trusted=()
  want --environment "$name" "$ENVIRONMENT" 'up to 40 letters, digits, dots, hyphens and underscores'
  want --registry-account "$registry_account" "$ACCOUNT" 'the twelve digits of the account that owns the groups'
  want --groups "$groups" "$PATTERNS" "a group's name, a beginning with * behind it, or * for all; more than one with commas between them"
  want --bucket "$bucket" "$BUCKET" 'the name of the bucket that holds the artifacts'
  find_account && find_repository
  if [ -n "$deployment_account" ]; then
    want --deployment-account "$deployment_account" "$ACCOUNT" 'the twelve digits of the account that deploys'
    trusted=("TrustedRoleArn=$(role_arn "$deployment_account" "model-registry-chain-$name")" 'TrustGitHub=no')
  else
    provider
  fi
  maybe ArtifactPrefix "$prefix" && maybe KmsKeyArn "$(find_key)" && maybe PackageArns "$(package_arns "$registry_account")"
  maybe OtherSubjects "$(subjects "environment:$name")"
  stack "model-registry-deploy-$name" workload.yaml "${subject[@]}" "Environment=$name" \
    "RegistryAccountId=$registry_account" "Groups=${groups%%,*}" "ArtifactBucket=$bucket" \
    ${trusted[@]+"${trusted[@]}"} ${optional[@]+"${optional[@]}"} ${more[@]+"${more[@]}"}
  say "The variables of the environment $name: DEPLOY_ROLE_ARN is $(role_arn "$account" "model-registry-deploy-$name")," \
    "EXECUTION_ROLE_ARN is $(role_arn "$account" "model-registry-endpoint-$name")."
}

deployment() {
  [ ${#environments[@]} -gt 0 ] || fail '--environment is missing: NAME=ACCOUNT, such as qa=333333333333; more than one may be given.'
  local one name
  for one in "${environments[@]}"; do
    want --environment "$one" "($ENVIRONMENT)=($ACCOUNT)" 'NAME=ACCOUNT, such as qa=333333333333'
  done
  find_account && find_repository && provider
  for one in "${environments[@]}"; do
    name="${one%=*}" optional=()
    maybe OtherSubjects "$(subjects "environment:$name")"
    stack "model-registry-chain-$name" deployment.yaml "${subject[@]}" "Environment=$name" \
      "DeployRoleArns=$(role_arn "${one#*=}" "model-registry-deploy-$name")" \
      ${optional[@]+"${optional[@]}"} ${more[@]+"${more[@]}"}
    say "The variable CHAIN_ROLE_ARN of the environment $name is $(role_arn "$account" "model-registry-chain-$name")."
  done
}

artifacts() {
  want --bucket "$bucket" "$BUCKET" 'a name that no bucket in the world has yet'
  want --registry-account "$registry_account" "$ACCOUNT" 'the twelve digits of the account that owns the groups'
  find_account
  maybe ReaderArns "$(joined ${readers[@]+"${readers[@]}"})" && maybe WriterArns "$(joined ${writers[@]+"${writers[@]}"})"
  stack "model-registry-artifacts-${bucket//./-}" artifacts.yaml "BucketName=$bucket" "RegistryAccountId=$registry_account" \
    ${optional[@]+"${optional[@]}"} ${more[@]+"${more[@]}"}
}

event() {
  want --token-secret "$token_secret" '[a-zA-Z0-9/_+=.@:-]+' 'the name or ARN of a secret whose key "token" holds a token of GitHub'
  want --groups "$groups" "$PATTERN" "a group's name, a beginning with * behind it, or * for all"
  [ -z "$dispatch" ] || want --dispatch "$dispatch" 'workflow|repository' 'workflow or repository'
  find_account && find_repository
  local api='https://api.github.com'
  case "${GH_HOST:-github.com}" in
    github.com) ;;
    *.ghe.com) api="https://api.$GH_HOST" ;;
    *) api="https://$GH_HOST/api/v3" ;;
  esac
  # That the secret is there, and not what it holds.
  aws secretsmanager describe-secret --region "$region" --secret-id "$token_secret" --query Name --output text >/dev/null ||
    fail "there is no secret $token_secret in $region." \
      "aws secretsmanager create-secret --region $region --name $token_secret --secret-string file://FILE, where FILE holds {\"token\": \"...\"}"
  maybe Dispatch "$dispatch"
  stack model-registry-approval-event approval-event.yaml "GitHubOrg=${repository%/*}" "GitHubRepo=${repository#*/}" \
    "Ref=$default_branch" "Groups=$groups" "TokenSecret=$token_secret" "ApiUrl=$api" \
    ${optional[@]+"${optional[@]}"} ${more[@]+"${more[@]}"}
}

"$who"
