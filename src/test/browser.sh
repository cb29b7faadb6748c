#!/bin/sh
# Installs Debian's Chromium and ChromeDriver for the browser tests, when they are not there and it may.
set -eu

if [ -x /usr/bin/chromium ] && [ -x /usr/bin/chromedriver ]; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium chromium-driver >/dev/null
  exit 0
fi
echo "The browser tests need Debian's packages chromium and chromium-driver: install them and try again." >&2
exit 1
