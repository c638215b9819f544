/**
 * What reading, folding and proving a long journal costs: synthetic journals of millions of events in the
 * service's own tables, measured in its own wiring by one JVM of a bounded heap.
 */
@NullMarked
package dk.seamark.bench.rebuild;

import org.jspecify.annotations.NullMarked;
