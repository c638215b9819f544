/** The format of a service's log. */
@NullMarked
package dk.seamark.kit.log;

import org.jspecify.annotations.NullMarked;
