@NullMarked
package dk.seamark.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
