@NullMarked
package dk.seamark.reporting.record.rebuild;

import org.jspecify.annotations.NullMarked;
