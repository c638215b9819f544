#!/usr/bin/env bash
# Runs one of Kafka's tools as the administrator, who may do everything:
#
#   docker compose exec kafka /opt/seamark/admin.sh kafka-topics.sh --describe
#
# The password comes in the environment (ADMIN_PASSWORD), and goes into a file that nobody else can read.
set -euo pipefail
umask 077

config=$(mktemp)
trap 'rm -f "$config"' EXIT
cat > "$config" << CONFIG
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \
  username="admin" password="${ADMIN_PASSWORD:?}";
CONFIG
tool=$1
shift
"${KAFKA_BIN:-/opt/kafka/bin}/$tool" --bootstrap-server "${BOOTSTRAP:-localhost:9092}" \
  --command-config "$config" "$@"
