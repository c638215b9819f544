/**
 * The vocabulary of the ledger: the events that the services publish, and the value types, target
 * rules and verdicts they are made of.
 *
 * <p>Pure Java: nothing here knows a framework, a database, the web or the clock. Stored fields are
 * plain (text, number, date, code), so that an old event can always be read; the value types guard
 * the doorway through which new events are made.
 */
@NullMarked
package dk.seamark.events;

import org.jspecify.annotations.NullMarked;
