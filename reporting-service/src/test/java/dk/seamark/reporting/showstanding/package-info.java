@NullMarked
package dk.seamark.reporting.showstanding;

import org.jspecify.annotations.NullMarked;
