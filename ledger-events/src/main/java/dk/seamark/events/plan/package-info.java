/** Events about an implementation plan, its tracks, indicators and targets. */
@NullMarked
package dk.seamark.events.plan;

import org.jspecify.annotations.NullMarked;
