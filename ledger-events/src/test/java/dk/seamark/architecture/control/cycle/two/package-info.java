/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.cycle.two;

import org.jspecify.annotations.NullMarked;
