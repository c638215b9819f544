@NullMarked
package dk.seamark.reporting.witness;

import org.jspecify.annotations.NullMarked;
