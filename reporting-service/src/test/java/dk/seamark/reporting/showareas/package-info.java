@NullMarked
package dk.seamark.reporting.showareas;

import org.jspecify.annotations.NullMarked;
