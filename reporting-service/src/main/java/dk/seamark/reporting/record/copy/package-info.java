/** PostgreSQL's COPY in its binary form: the quickest way for many rows, out of a table and into one. */
@NullMarked
package dk.seamark.reporting.record.copy;

import org.jspecify.annotations.NullMarked;
