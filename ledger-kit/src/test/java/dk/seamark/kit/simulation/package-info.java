/**
 * Deliveries in one thread: a seed decides who takes the next step, and which step fails. The relay and the feed are
 * the real ones; their databases and the broker are stand-ins, which are held against the real ones by tests.
 */
@NullMarked
package dk.seamark.kit.simulation;

import org.jspecify.annotations.NullMarked;
