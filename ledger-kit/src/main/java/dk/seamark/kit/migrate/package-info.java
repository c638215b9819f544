/** The schema of a database: brought up to date by a step of its own, and held against the code at the start. */
@NullMarked
package dk.seamark.kit.migrate;

import org.jspecify.annotations.NullMarked;
