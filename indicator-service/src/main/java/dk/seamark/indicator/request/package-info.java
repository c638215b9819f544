/** Reading requests: from what was sent to value types, naming every field that cannot be read. */
@NullMarked
package dk.seamark.indicator.request;

import org.jspecify.annotations.NullMarked;
