/**
 * An oracle for what stood when: a database of another maker keeps the same history in system-versioned tables, by
 * rules written down a second time in plain SQL, and is asked the same questions (docs/oracle.md).
 */
@NullMarked
package dk.seamark.reporting.oracle;

import org.jspecify.annotations.NullMarked;
