#!/usr/bin/env bash
# Measures the built program beside nginx and prints Markdown tables:
#   src/bench/run.sh [starter] [5000] [50000]     all three when none is named
#   MEANING=on src/bench/run.sh 50000             with meaning too, once all of it is embedded; by words alone otherwise
# The server has one core and the load the other. Needs a built target/ (mvn package); installs nginx and wrk where it may.
set -euo pipefail
cd "$(dirname "$0")/../.."

for program in nginx wrk; do
  if ! command -v "$program" > /dev/null; then
    [ "$(id -u)" = 0 ] || { echo "Install $program first: apt-get install $program" >&2; exit 1; }
    apt-get install -y --no-install-recommends "$program" > /dev/null
  fi
done
[ -f target/local-offer.jar ] || { echo "Build it first: mvn -q package -Dmaven.test.skip=true" >&2; exit 1; }

java_home=${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* 2> /dev/null | head -1)}
export PATH="${java_home:+$java_home/bin:}$PATH"
classes=target/bench/classes
mkdir -p "$classes"
javac -proc:none -d "$classes" -cp 'target/local-offer.jar:target/lib/*' src/bench/java/localoffer/bench/*.java
[ $# -gt 0 ] || set -- starter 5000 50000
exec java --enable-native-access=ALL-UNNAMED -Xlog:disable -Xmx2g -Dbench.meaning="$([ "${MEANING:-off}" = on ] && echo true)" ${BENCH_FLAGS:-} \
  -cp "$classes:target/local-offer.jar:target/lib/*" localoffer.bench.Bench target/bench "$@"
