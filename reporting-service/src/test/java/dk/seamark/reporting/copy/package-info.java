@NullMarked
package dk.seamark.reporting.copy;

import org.jspecify.annotations.NullMarked;
