#!/usr/bin/env bash
# Measures what counting pages costs: 1,000 views a second of a minute each, with and without it, and whether all were counted:
#   src/bench/counting.sh [SECONDS]
# The sites have one core and the load the other. Needs a built target/ (mvn package).
set -euo pipefail
cd "$(dirname "$0")/../.."

[ -f target/local-offer.jar ] || { echo "Build it first: mvn -q package -Dmaven.test.skip=true" >&2; exit 1; }
java_home=${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* 2> /dev/null | head -1)}
export PATH="${java_home:+$java_home/bin:}$PATH"
classes=target/bench/classes
mkdir -p "$classes"
javac -proc:none -d "$classes" -cp 'target/local-offer.jar:target/lib/*' src/bench/java/localoffer/bench/Counting.java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
taskset -c 1 java --enable-native-access=ALL-UNNAMED -cp "$classes:target/local-offer.jar:target/lib/*" \
  localoffer.bench.Counting "$folder" "${1:-60}"
