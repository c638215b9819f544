/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.cycle.one;

import org.jspecify.annotations.NullMarked;
