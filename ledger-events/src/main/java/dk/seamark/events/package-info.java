/**
 * The vocabulary of the ledger: the events that the services publish, and the value types, target rules and verdicts
 * they are made of.
 *
 * <p>Pure Java: this package depends on no framework, database, web or clock. Stored fields are plain (text, number,
 * date, code), so that an old event can always be read; the value types validate the input of new events.
 */
@NullMarked
package dk.seamark.events;

import org.jspecify.annotations.NullMarked;
