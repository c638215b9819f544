/** Each service signs the records that it sends, by a key of its own, and readers take no others. */
@NullMarked
package dk.seamark.kit.signing;

import org.jspecify.annotations.NullMarked;
