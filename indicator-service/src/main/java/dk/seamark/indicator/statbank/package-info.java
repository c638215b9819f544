/** Statistics Denmark's StatBank: queries, the client of its API, and which cells of an answer a query names. */
@NullMarked
package dk.seamark.indicator.statbank;

import org.jspecify.annotations.NullMarked;
