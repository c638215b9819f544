/** The stored form of events as JSON. */
@NullMarked
package dk.seamark.kit.json;

import org.jspecify.annotations.NullMarked;
