#!/usr/bin/env bash
# Puts the judged queries to PostgreSQL's and SQLite's full text search and to ours, on the same documents, and prints one table:
#   src/bench/peers.sh
# Needs a built target/ (mvn package) and PostgreSQL, which it installs where it may and runs in a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."

programs() { ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1; }
if [ -z "$(programs)" ]; then
  [ "$(id -u)" = 0 ] || { echo "Install PostgreSQL first: apt-get install postgresql" >&2; exit 1; }
  # without a cluster of Debian's own
  mkdir -p /etc/postgresql-common
  [ -f /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
  apt-get install -y --no-install-recommends postgresql > /dev/null
fi
[ -f target/local-offer.jar ] || { echo "Build it first: mvn -q package -Dmaven.test.skip=true" >&2; exit 1; }

# PostgreSQL refuses to run as root
as=()
folder=$(mktemp -d)
chmod 711 "$folder"
mkdir "$folder/postgres"
if [ "$(id -u)" = 0 ]; then
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups)
  chown postgres: "$folder/postgres"
fi
stop() {
  (cd "$folder" && "${as[@]}" "$(programs)/pg_ctl" -D "$folder/postgres/data" -m immediate stop > /dev/null 2>&1) || true
  rm -rf "$folder"
}
trap stop EXIT
(
  cd "$folder"
  "${as[@]}" "$(programs)/initdb" -D "$folder/postgres/data" -U bench -A trust -E UTF8 --locale=C.UTF-8 > /dev/null
  "${as[@]}" "$(programs)/pg_ctl" -D "$folder/postgres/data" -w -l "$folder/postgres/log" \
    -o "-c listen_addresses= -k $folder/postgres" start > /dev/null
)

java_home=${JAVA_25_HOME:-$(ls -d /usr/lib/jvm/*25* 2> /dev/null | head -1)}
export PATH="${java_home:+$java_home/bin:}$PATH"
classes=target/bench/classes
mkdir -p "$classes"
javac -proc:none -d "$classes" -cp 'target/local-offer.jar:target/lib/*' src/bench/java/localoffer/bench/*.java
java --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector -Xlog:disable \
  -cp "$classes:target/local-offer.jar:target/lib/*" localoffer.bench.Peers "$folder" \
  "$(programs)/psql" -h "$folder/postgres" -U bench -d postgres
