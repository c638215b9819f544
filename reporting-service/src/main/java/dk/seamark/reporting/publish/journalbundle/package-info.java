/**
 * {@code GET …/packs/{planId}/{year}/{number}/journal.zip}: an issued pack in all its forms, as a case system
 * takes it in.
 */
@NullMarked
package dk.seamark.reporting.publish.journalbundle;

import org.jspecify.annotations.NullMarked;
