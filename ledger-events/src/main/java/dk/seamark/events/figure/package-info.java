/** Events about the figures of slots. */
@NullMarked
package dk.seamark.events.figure;

import org.jspecify.annotations.NullMarked;
