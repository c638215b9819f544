@NullMarked
package dk.seamark.reporting.showreadiness;

import org.jspecify.annotations.NullMarked;
