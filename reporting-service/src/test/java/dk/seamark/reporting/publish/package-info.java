@NullMarked
package dk.seamark.reporting.publish;

import org.jspecify.annotations.NullMarked;
