/** How what a service tells of itself is written down. */
@NullMarked
package dk.seamark.kit.log;

import org.jspecify.annotations.NullMarked;
