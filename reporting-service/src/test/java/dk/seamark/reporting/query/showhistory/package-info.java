@NullMarked
package dk.seamark.reporting.query.showhistory;

import org.jspecify.annotations.NullMarked;
