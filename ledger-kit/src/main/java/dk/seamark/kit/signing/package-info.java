/**
 * Signatures of records: each service signs what it sends with a key of its own, and readers refuse everything else.
 */
@NullMarked
package dk.seamark.kit.signing;

import org.jspecify.annotations.NullMarked;
