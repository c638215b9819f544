@NullMarked
package dk.seamark.reporting.showhistory;

import org.jspecify.annotations.NullMarked;
