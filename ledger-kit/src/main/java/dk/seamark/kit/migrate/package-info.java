/** The schema of a database: migrated by a step of its own, and checked when the service starts. */
@NullMarked
package dk.seamark.kit.migrate;

import org.jspecify.annotations.NullMarked;
