/** Renders an issued pack again, and compares it with the archived one, byte for byte. */
@NullMarked
package dk.seamark.reporting.publish.checkpack;

import org.jspecify.annotations.NullMarked;
