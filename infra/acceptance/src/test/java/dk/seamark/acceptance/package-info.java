/**
 * Stories over HTTP against the whole system: real PostgreSQL, real Kafka, a real issuer, and each
 * service as its own process.
 */
@NullMarked
package dk.seamark.acceptance;

import org.jspecify.annotations.NullMarked;
