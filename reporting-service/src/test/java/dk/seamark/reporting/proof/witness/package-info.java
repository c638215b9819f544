@NullMarked
package dk.seamark.reporting.proof.witness;

import org.jspecify.annotations.NullMarked;
