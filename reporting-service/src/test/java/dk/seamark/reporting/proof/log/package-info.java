@NullMarked
package dk.seamark.reporting.proof.log;

import org.jspecify.annotations.NullMarked;
