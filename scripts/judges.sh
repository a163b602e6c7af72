#!/usr/bin/env bash
# What others wrote, over what this repository says and does: botocore, moto, act, actionlint, zizmor, shellcheck,
# cfn-lint, Chromium, Mermaid, and other versions of Node. Needs Python 3 with venv, and Chromium where it may not install it;
# makes .venv and build/nodes. Further arguments are jest's.
set -euo pipefail
cd "$(dirname "$0")/.."

install() { # what Debian and Ubuntu leave out of the images that CI runs on
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
  fi
}

if ! cmp --quiet test/judges/requirements.txt .venv/requirements.txt; then
  python3 -m venv .venv 2>/dev/null || { install python3-venv && python3 -m venv .venv; }
  .venv/bin/pip install --quiet --disable-pip-version-check --requirement test/judges/requirements.txt
  # actionlint's own wheel downloads a binary; its module is built instead.
  GOBIN="$PWD/.venv/bin" GOFLAGS=-mod=mod .venv/bin/go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
  cp test/judges/requirements.txt .venv/requirements.txt
fi

# moto's own tests are in its source alone.
moto=$(sed -n 's/^moto.*==//p' test/judges/requirements.txt)
if [ ! -d "build/moto/$moto" ]; then
  rm -rf build/moto
  .venv/bin/pip download --quiet --disable-pip-version-check --no-deps --no-binary moto --dest build/moto "moto==$moto"
  tar -xzf "build/moto/moto-$moto.tar.gz" -C build/moto
  mkdir -p build/moto/tests
  for part in endpoint models model_packages model_package_groups; do
    cp "build/moto/moto-$moto/tests/test_sagemaker/test_sagemaker_$part.py" build/moto/tests/
  done
  mv "build/moto/moto-$moto" "build/moto/$moto"
fi

# Both SageMaker Python SDKs have one name, so each has an environment of its own. Of the third one its core is taken, with
# which it registers and makes resources: the whole of it is a gigabyte.
for sdk in sagemaker==2.257.7 sagemaker-core==2.27.0; do
  [ -f "build/clients/$sdk/installed" ] && continue
  rm -rf "build/clients/$sdk"
  python3 -m venv "build/clients/$sdk"
  "build/clients/$sdk/bin/pip" install --quiet --disable-pip-version-check "$sdk" boto3==1.44.5
  touch "build/clients/$sdk/installed"
done

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) platform=linux-x64 ;;
  Linux-aarch64) platform=linux-arm64 ;;
  Darwin-arm64) platform=darwin-arm64 ;;
  *) platform=darwin-x64 ;;
esac
for version in 22 24; do
  folder="build/nodes/node$version"
  [ -x "$folder/bin/node" ] && continue
  mkdir -p build/npm
  npm install --silent --no-save --no-audit --no-fund --prefix build/npm "node-$platform@$version"
  mkdir -p "$folder"
  cp -R "build/npm/node_modules/node-$platform/bin" "$folder/"
done

# Mermaid as GitHub has it, and its next major version: one file of the package, without what it depends on.
for version in 11.17.2 12.3.0; do
  file="build/mermaid/$version.js"
  [ -s "$file" ] && continue
  mkdir -p build/mermaid
  npm pack --silent --pack-destination build/mermaid "mermaid@$version" >/dev/null
  tar -xzOf "build/mermaid/mermaid-$version.tgz" package/dist/mermaid.min.js >"$file"
done

# The comments are laid out by a real browser.
if [ -z "${CHROMIUM:-}" ]; then
  CHROMIUM="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
  if [ -z "$CHROMIUM" ]; then
    install chromium fonts-noto-color-emoji
    CHROMIUM="$(command -v chromium || true)"
  fi
  export CHROMIUM
fi
if [ -z "$CHROMIUM" ]; then
  echo 'No Chromium: install it, or name it in CHROMIUM.' >&2
  exit 1
fi

export WIRE_LOG="${WIRE_LOG:-build/wire}"
export NODE_OPTIONS=--experimental-vm-modules
if [ ! -d "$WIRE_LOG" ]; then
  # botocore judges what the scenarios sent, so they are run first, unless `WIRE_LOG=build/wire npm run test:all` was just now.
  npx jest test/scenarios test/emulator/assets
fi
LANE=judges npx jest "$@"
