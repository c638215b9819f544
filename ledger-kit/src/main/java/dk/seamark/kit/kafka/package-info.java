/** The location of Kafka, and the two topics of the ledger. */
@NullMarked
package dk.seamark.kit.kafka;

import org.jspecify.annotations.NullMarked;
