@NullMarked
package dk.seamark.reporting.record.period;

import org.jspecify.annotations.NullMarked;
