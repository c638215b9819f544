/** {@code GET …/open/…}: what issued packs told the public, as data and without a token. */
@NullMarked
package dk.seamark.reporting.publish.opendata;

import org.jspecify.annotations.NullMarked;
