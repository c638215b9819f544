/** From committed events to the topic: in commit order, with dense positions, nothing skipped. */
@NullMarked
package dk.seamark.kit.relay;

import org.jspecify.annotations.NullMarked;
