#!/usr/bin/env bash
# The GitHub side: environments with their reviewers and branches, the variables that the workflows read, and a rule for the
# tags that deploy. It can be run again: what somebody added to an environment by hand stays. Only the accounts are asked for;
# the roles' names are those of the templates. Nothing secret is read or printed.
set -euo pipefail

usage() {
  cat <<'USAGE'
infrastructure/github.sh OPTIONS, signed in with gh as an administrator of the repository:

  --registry-account ID               the account that owns the groups
  --training-account ID               the account that registers
  --environment NAME=ACCOUNT...       each environment with its workload account; all but the first get the reviewers
  --reviewer LOGIN|ORG/TEAM...        who lets production deployments in, and who approves versions
  --approval-environment NAME         model-approval
  --chain-account ID                  only where a fourth account deploys
  --reports-s3-uri S3URI              for register.yml
  --partition aws|aws-cn|aws-us-gov   aws
  --no-tag-rule                       leaves the tags *@v* to everybody with write access
  --repository OWNER/NAME, --dry-run
USAGE
}

fail() {
  printf 'github.sh: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf '  %s\n' "${@:2}" >&2
  exit 2
}

# want NAME VALUE PATTERN WHAT: VALUE must be there and be of that form.
want() {
  [ -n "$2" ] || fail "$1 is missing: $4." 'infrastructure/github.sh --help shows the options.'
  [[ "$2" =~ ^($3)$ ]] || fail "$1: \"$2\" is not allowed. It must be $4."
}
ACCOUNT='[0-9]{12}'
ENVIRONMENT='[a-zA-Z0-9._-]{1,40}'

repository='' registry_account='' training_account='' chain_account='' approval='model-approval' partition='aws'
reports='' tag_rule=yes dry_run=no environments=() reviewers=()
while [ $# -gt 0 ]; do
  option="$1"
  case "$option" in
    --dry-run) dry_run=yes && shift && continue ;;
    --no-tag-rule) tag_rule=no && shift && continue ;;
    -h | --help) usage && exit 0 ;;
  esac
  [ $# -ge 2 ] || fail "$option has no value." 'infrastructure/github.sh --help shows the options.'
  case "$option" in
    --repository) repository="$2" ;;
    --registry-account) registry_account="$2" ;;
    --training-account) training_account="$2" ;;
    --chain-account) chain_account="$2" ;;
    --environment) environments+=("$2") ;;
    --reviewer) reviewers+=("$2") ;;
    --approval-environment) approval="$2" ;;
    --reports-s3-uri) reports="$2" ;;
    --partition) partition="$2" ;;
    *) fail "$option is not known." 'infrastructure/github.sh --help shows the options.' ;;
  esac
  shift 2
done

want --registry-account "$registry_account" "$ACCOUNT" 'the twelve digits of the account that owns the groups'
want --training-account "$training_account" "$ACCOUNT" 'the twelve digits of the account that registers'
want --approval-environment "$approval" "$ENVIRONMENT" 'up to 40 letters, digits, dots, hyphens and underscores'
want --partition "$partition" 'aws(-[a-z-]+)?' 'aws, aws-cn or aws-us-gov'
[ -z "$chain_account" ] || want --chain-account "$chain_account" "$ACCOUNT" 'the twelve digits of the account that deploys'
[ -z "$reports" ] || want --reports-s3-uri "$reports" 's3://[^ ]+' 's3://BUCKET/PREFIX'
for one in ${environments[@]+"${environments[@]}"}; do
  want --environment "$one" "($ENVIRONMENT)=($ACCOUNT)" 'NAME=ACCOUNT, such as qa=333333333333'
done
for one in ${reviewers[@]+"${reviewers[@]}"}; do
  want --reviewer "$one" '[a-zA-Z0-9_-]+(/[a-zA-Z0-9._-]+)?' 'a login, or ORG/TEAM'
done
[ ${#reviewers[@]} -le 6 ] || fail "--reviewer: ${#reviewers[@]} are given. An environment has 6 at most; name a team."
command -v gh >/dev/null || fail 'the GitHub CLI is missing.' 'https://cli.github.com'

[ -n "$repository" ] || repository="${GITHUB_REPOSITORY:-$(gh repo view --json nameWithOwner --jq .nameWithOwner || true)}"
want --repository "$repository" '[a-zA-Z0-9_-]+/[a-zA-Z0-9._-]+' 'OWNER/NAME'
default_branch="$(gh api "repos/$repository" --jq .default_branch)" ||
  fail "GitHub does not show $repository." 'Sign in with gh auth login, or correct --repository.'

# send METHOD PATH JSON
send() {
  if [ "$dry_run" = yes ]; then
    printf "gh api --method %s %s --input - <<<'%s'\n" "$1" "$2" "$3"
  else
    gh api --silent --method "$1" "$2" --input - <<<"$3" ||
      fail "GitHub refused $1 $2." 'Rules, environments and variables need an administrator of the repository; private repositories need a plan that has them.'
  fi
}

# ask PATH FILTER: nothing where it is not there, though gh prints what GitHub said.
ask() {
  local answer
  if answer="$(gh api "$1" --jq "$2" 2>/dev/null)"; then printf '%s' "$answer"; fi
}

# variable NAME VALUE [ENVIRONMENT]
variable() {
  if [ "$dry_run" = yes ]; then
    printf 'gh variable set %s --repo %s%s --body %q\n' "$1" "$repository" "${3:+ --env $3}" "$2"
  else
    gh variable set "$1" --repo "$repository" ${3:+--env "$3"} --body "$2" || fail "GitHub refused the variable $1."
  fi
}

# The reviewers as the API wants them.
reviewers_json() {
  local one id list=()
  for one in ${reviewers[@]+"${reviewers[@]}"}; do
    if [[ "$one" = */* ]]; then
      id="$(gh api "orgs/${one%/*}/teams/${one#*/}" --jq .id)" || fail "--reviewer: there is no team $one, or it is not shown to you."
      list+=("{\"type\":\"Team\",\"id\":$id}")
    else
      id="$(gh api "users/$one" --jq .id)" || fail "--reviewer: there is nobody called $one on GitHub."
      list+=("{\"type\":\"User\",\"id\":$id}")
    fi
  done
  local IFS=,
  printf '[%s]' "${list[*]-}"
}

# environment NAME REVIEWERS [TAGS]: made if it is missing, and given reviewers where it has none.
environment() {
  local name="$1" wanted="$2" tags="${3:-}" found policies path="repos/$repository/environments/$1"
  # How many reviewers it has; nothing where there is no such environment.
  found="$(ask "$path" '[.protection_rules[]? | select(.type == "required_reviewers") | .reviewers[]] | length')"
  if [ -z "$found" ] || { [ "$found" = 0 ] && [ "$wanted" != '[]' ]; }; then
    send PUT "$path" "{\"reviewers\":$wanted,\"prevent_self_review\":true,\"deployment_branch_policy\":{\"protected_branches\":false,\"custom_branch_policies\":true}}"
  else
    printf 'The environment %s is there; its reviewers stay as they are.\n' "$name" >&2
  fi
  policies="$(ask "$path/deployment-branch-policies" '.branch_policies[] | .name')"
  grep -qxF "$default_branch" <<<"$policies" ||
    send POST "$path/deployment-branch-policies" "{\"name\":\"$default_branch\",\"type\":\"branch\"}"
  [ -z "$tags" ] || grep -qxF "$tags" <<<"$policies" ||
    send POST "$path/deployment-branch-policies" "{\"name\":\"$tags\",\"type\":\"tag\"}"
}

role_arn() { printf 'arn:%s:iam::%s:role/%s' "$partition" "$1" "$2"; }

people="$(reviewers_json)"
[ "$people" != '[]' ] || printf 'No --reviewer is given: whoever starts the job of %s approves.\n' "$approval" >&2

variable REGISTRY_ACCOUNT_ID "$registry_account"
variable REGISTER_ROLE_ARN "$(role_arn "$training_account" model-registry-register)"
[ -z "$reports" ] || variable REPORTS_S3_URI "$reports"

environment "$approval" "$people"
variable APPROVE_ROLE_ARN "$(role_arn "$registry_account" model-registry-approve)" "$approval"

first=yes
for one in ${environments[@]+"${environments[@]}"}; do
  name="${one%=*}" account="${one#*=}"
  if [ "$first" = yes ] && [ ${#environments[@]} -gt 1 ]; then environment "$name" '[]' '*@v*'; else environment "$name" "$people" '*@v*'; fi
  first=no
  variable DEPLOY_ROLE_ARN "$(role_arn "$account" "model-registry-deploy-$name")" "$name"
  variable EXECUTION_ROLE_ARN "$(role_arn "$account" "model-registry-endpoint-$name")" "$name"
  variable STAGE_ROLE_ARN "$(role_arn "$registry_account" "model-registry-stage-$name")" "$name"
  [ -z "$chain_account" ] || variable CHAIN_ROLE_ARN "$(role_arn "$chain_account" "model-registry-chain-$name")" "$name"
done

# A tag GROUP@vN deploys: only maintainers and administrators make, move or delete one.
if [ "$tag_rule" = yes ]; then
  rule='{"name":"Model versions","target":"tag","enforcement":"active","bypass_actors":[{"actor_id":2,"actor_type":"RepositoryRole","bypass_mode":"always"},{"actor_id":5,"actor_type":"RepositoryRole","bypass_mode":"always"}],"conditions":{"ref_name":{"include":["refs/tags/*@v*"],"exclude":[]}},"rules":[{"type":"creation"},{"type":"update"},{"type":"deletion"}]}'
  id="$(ask "repos/$repository/rulesets" '.[] | select(.name == "Model versions") | .id')"
  if [ -n "$id" ]; then send PUT "repos/$repository/rulesets/$id" "$rule"; else send POST "repos/$repository/rulesets" "$rule"; fi
fi
