/** Background work for as long as the service runs. */
@NullMarked
package dk.seamark.kit.worker;

import org.jspecify.annotations.NullMarked;
