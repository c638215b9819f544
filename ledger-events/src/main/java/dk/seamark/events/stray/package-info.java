/** Records of the topic that are no readable events of the ledger, and what people decide about them. */
@NullMarked
package dk.seamark.events.stray;

import org.jspecify.annotations.NullMarked;
