/** What the verifier says: sentences in two languages, the outcome of each step, and what went wrong. */
@NullMarked
package dk.seamark.verify.report;

import org.jspecify.annotations.NullMarked;
