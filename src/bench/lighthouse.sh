#!/usr/bin/env bash
# Judges four pages with Lighthouse (mobile, its default throttling) and weighs what a first and a second visit move:
#   src/bench/lighthouse.sh [RUNS]     the median of 3 runs when no number is given
# Needs a built target/ (mvn package), Chromium and Node; Lighthouse itself is installed under target/.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -f target/local-offer.jar ] || { echo "Build it first: mvn -q package -Dmaven.test.skip=true" >&2; exit 1; }

home=target/bench/lighthouse
mkdir -p "$home"
[ -d "$home/node_modules/lighthouse" ] \
  || npm install --silent --no-save --ignore-scripts --prefix "$home" lighthouse@12.8.2 > /dev/null

java_home=${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* 2> /dev/null | head -1)}
export PATH="${java_home:+$java_home/bin:}$PATH" CHROME_PATH=${CHROME_PATH:-$(command -v chromium)}
port=18082
LOCAL_OFFER_PORT=$port LOCAL_OFFER_DATA=$home/data LOCAL_OFFER_INDEX=$home/index \
  java @target/local-offer.options -jar target/local-offer.jar serve > "$home/log" 2>&1 &
site=$!
trap 'kill $site' EXIT
for _ in $(seq 600); do
  curl -sf "http://localhost:$port/readyz" > /dev/null && break
  sleep 0.1
done
node src/bench/lighthouse.mjs "$home" "http://localhost:$port" "${1:-3}"
