#!/usr/bin/env bash
# Makes the two topics, the services' logins and their rights, if they are not there, and refuses a topic that could
# lose or reorder events. Whoever runs it is the administrator; a service may none of it.
#
# Takes ADMIN_PASSWORD, and POLICY_SERVICE_PASSWORD and so on for the services, from the environment.
set -euo pipefail
umask 077

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
replicas=${REPLICAS:-1}
partitions=12
events=ledger.events.v1
texts=ledger.texts.v1

admin() { "$here/admin.sh" "$@"; }

make() {
  local topic=$1
  shift
  admin kafka-topics.sh --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor "$replicas" "$@"
}

# must TOPIC PATTERN: the topic is described so.
must() {
  local described
  described=$(admin kafka-topics.sh --describe --topic "$1")
  grep -qE "$2" <<< "$described" || { echo "topic $1 must have $2" >&2; exit 1; }
}

# login SERVICE PASSWORD: in a file, as everybody can see the arguments of a program.
login() {
  local file
  file=$(mktemp)
  printf 'SCRAM-SHA-512=password=%s\n' "$2" > "$file"
  admin kafka-configs.sh --alter --entity-type users --entity-name "$1" --add-config-file "$file"
  rm -f "$file"
}

# may SERVICE …: what kafka-acls.sh is to allow it.
may() {
  local service=$1
  shift
  admin kafka-acls.sh --add --allow-principal "User:$service" "$@" > /dev/null
}

# The number of partitions is fixed for the life of a topic: another number moves municipalities to
# other partitions, and breaks their order.
make $events --config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1
# A text that is erased leaves the segments within a day.
make $texts --config cleanup.policy=compact --config max.compaction.lag.ms=86400000

for service in policy-service indicator-service reporting-service; do
  password=${service^^}_PASSWORD
  password=${password//-/_}
  login "$service" "${!password:?}"
  may "$service" --topic $events --topic $texts --operation Write --operation Describe --operation DescribeConfigs
  # Each holds its store against what it sent.
  may "$service" --topic $events --operation Read
done
# Who has a feed, reads in groups that begin with its name.
for service in indicator-service reporting-service; do
  may "$service" --group "$service" --resource-pattern-type prefixed --operation Read
done
may reporting-service --topic $texts --operation Read

must $events "PartitionCount: $partitions\b"
must $texts "PartitionCount: $partitions\b"
must $events 'retention\.ms=-1\b'
must $events 'cleanup\.policy=delete\b'
must $texts 'cleanup\.policy=compact\b'
echo "topics, logins and rights are in place"
