/** Declaring why a slot has no figure. */
@NullMarked
package dk.seamark.indicator.declaremissing;

import org.jspecify.annotations.NullMarked;
