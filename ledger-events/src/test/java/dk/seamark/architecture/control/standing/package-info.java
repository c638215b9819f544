/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.standing;

import org.jspecify.annotations.NullMarked;
