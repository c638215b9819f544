/** Events about the committee's packs. */
@NullMarked
package dk.seamark.events.pack;

import org.jspecify.annotations.NullMarked;
