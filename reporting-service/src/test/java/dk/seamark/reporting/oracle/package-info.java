/**
 * An oracle for past states: another vendor's database keeps the same history in system-versioned tables, by rules
 * written a second time in plain SQL, and answers the same questions (docs/oracle.md).
 */
@NullMarked
package dk.seamark.reporting.oracle;

import org.jspecify.annotations.NullMarked;
