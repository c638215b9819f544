/** The texts that people wrote, consumed from their topic and checked against the commitments in events. */
@NullMarked
package dk.seamark.reporting.record.texts;

import org.jspecify.annotations.NullMarked;
