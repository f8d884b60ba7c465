#!/usr/bin/env bash
# `npm run lint:workflows`: actionlint and zizmor on every workflow, action and example. Exceptions, each with its reason,
# are in tools/actionlint.mjs and zizmor.yml.
set -euo pipefail
cd "$(dirname "$0")/.."

node tools/actionlint.mjs

# zizmor comes as a Python wheel: into an environment of its own, made anew when the pinned version changes.
venv=node_modules/.cache/zizmor
if ! cmp --silent tools/zizmor-requirements.txt "$venv/requirements.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r tools/zizmor-requirements.txt
  cp tools/zizmor-requirements.txt "$venv/requirements.txt"
fi
"$venv/bin/zizmor" --offline --strict-collection --persona pedantic . examples examples/*.yml
