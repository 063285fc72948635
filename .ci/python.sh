#!/bin/sh
# Installs the Python tools that read exports back into a folder (default: .python in the checkout), unless they are there.
# Afterwards NEXUM_TEST_PYTHON=<folder>/bin/python lets the tests use them. Needs Python 3.10 or later with venv; never fails:
# without the network those tests are skipped, and say so.
set -u

folder=${1:-"$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)/.python"}
tools='networkx==3.6.1 stix2==3.0.2 stix2-validator==3.3.2 followthemoney==4.11.2 libcovebods==0.16.0'
if [ "$(cat "$folder/tools" 2> /dev/null)" = "$tools" ]; then
  echo "The Python tools are in $folder"
  exit 0
fi
rm -rf "$folder"
# shellcheck disable=SC2086 -- one word for each tool
if python3 -m venv "$folder" && "$folder/bin/pip" install -q --disable-pip-version-check $tools; then
  printf '%s' "$tools" > "$folder/tools"
  echo "The Python tools are in $folder now"
else
  echo 'The Python tools could not be installed: what needs them is skipped.'
fi
