@NullMarked
package dk.seamark.reporting.log;

import org.jspecify.annotations.NullMarked;
