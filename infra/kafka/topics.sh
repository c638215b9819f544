#!/usr/bin/env bash
# Makes the two topics if they are not there, and refuses a topic that could lose or reorder events.
set -euo pipefail

bootstrap=${BOOTSTRAP:-localhost:9092}
replicas=${REPLICAS:-1}
partitions=12
kafka=${KAFKA_BIN:-/opt/kafka/bin}

make() {
  local topic=$1
  shift
  "$kafka/kafka-topics.sh" --bootstrap-server "$bootstrap" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor "$replicas" "$@"
}

# must TOPIC PATTERN: the topic is described so.
must() {
  local described
  described=$("$kafka/kafka-topics.sh" --bootstrap-server "$bootstrap" --describe --topic "$1")
  grep -qE "$2" <<< "$described" || { echo "topic $1 must have $2" >&2; exit 1; }
}

# The number of partitions is fixed for the life of a topic: another number moves municipalities to
# other partitions, and breaks their order.
make ledger.events.v1 --config cleanup.policy=delete \
  --config retention.ms=-1 --config retention.bytes=-1
make ledger.texts.v1 --config cleanup.policy=compact

must ledger.events.v1 "PartitionCount: $partitions\b"
must ledger.events.v1 'retention\.ms=-1\b'
must ledger.events.v1 'cleanup\.policy=delete\b'
must ledger.texts.v1 'cleanup\.policy=compact\b'
echo "topics are in place"
