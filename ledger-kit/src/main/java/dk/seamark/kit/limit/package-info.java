/** How often a caller, or an address, may ask for what is expensive, and how many bad tokens an address may bring. */
@NullMarked
package dk.seamark.kit.limit;

import org.jspecify.annotations.NullMarked;
