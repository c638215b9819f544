/**
 * What the system can do, measured as ratios in one run: the same machine, the same minutes, the same
 * durable PostgreSQL. Absolute figures say little, as machines differ and are shared.
 */
@NullMarked
package dk.seamark.bench;

import org.jspecify.annotations.NullMarked;
