/** Parsing requests into value types, naming every field that is malformed. */
@NullMarked
package dk.seamark.indicator.request;

import org.jspecify.annotations.NullMarked;
