/** From committed events to the topic: in commit order, densely numbered, nothing skipped. */
@NullMarked
package dk.seamark.kit.relay;

import org.jspecify.annotations.NullMarked;
