@NullMarked
package dk.seamark.reporting.record.copy;

import org.jspecify.annotations.NullMarked;
