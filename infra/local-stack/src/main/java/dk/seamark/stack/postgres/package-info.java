/** A real PostgreSQL 18 from its own binaries, with the databases and roles of the services. */
@NullMarked
package dk.seamark.stack.postgres;

import org.jspecify.annotations.NullMarked;
