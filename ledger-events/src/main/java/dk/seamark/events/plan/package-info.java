/** What happens to an implementation plan: its life, its tracks, indicators and targets. */
@NullMarked
package dk.seamark.events.plan;

import org.jspecify.annotations.NullMarked;
