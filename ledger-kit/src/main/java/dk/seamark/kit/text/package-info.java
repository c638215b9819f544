/** What people write freely, kept apart from the events that commit to it. */
@NullMarked
package dk.seamark.kit.text;

import org.jspecify.annotations.NullMarked;
