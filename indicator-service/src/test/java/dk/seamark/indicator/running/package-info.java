/** The service as it runs: real PostgreSQL, real Kafka, HTTP, and an issuer of tokens. */
@NullMarked
package dk.seamark.indicator.running;

import org.jspecify.annotations.NullMarked;
