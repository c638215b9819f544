/** Texts that people write freely, stored apart from the events that commit to them. */
@NullMarked
package dk.seamark.kit.text;

import org.jspecify.annotations.NullMarked;
