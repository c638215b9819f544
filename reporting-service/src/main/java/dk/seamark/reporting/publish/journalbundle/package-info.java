/**
 * {@code GET …/packs/{planId}/{year}/{number}/journal.zip}: an issued pack in all its renderings, in a form that a case
 * system can import.
 */
@NullMarked
package dk.seamark.reporting.publish.journalbundle;

import org.jspecify.annotations.NullMarked;
