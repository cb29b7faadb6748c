#!/bin/sh
# Builds what a browser loads, from our own static/ and the npm packages, into target/assets/.
# Run from the top of the checkout; does nothing when nothing has changed.
set -eu

here=src/assets
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "The build needs Node 20 or newer with npm: install them and try again." >&2
  exit 1
fi
if ! cmp -s "$here/package-lock.json" "$here/node_modules/.installed"; then
  (cd "$here" && npm ci --ignore-scripts --silent)
  cp "$here/package-lock.json" "$here/node_modules/.installed"
fi
exec node "$here/build.mjs"
