@NullMarked
package dk.seamark.reporting.publish.showreadiness;

import org.jspecify.annotations.NullMarked;
