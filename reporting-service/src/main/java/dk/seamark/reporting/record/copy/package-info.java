/** PostgreSQL's COPY in binary format, the fastest way to read or write many rows. */
@NullMarked
package dk.seamark.reporting.record.copy;

import org.jspecify.annotations.NullMarked;
