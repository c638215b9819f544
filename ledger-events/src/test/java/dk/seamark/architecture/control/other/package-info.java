/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.other;

import org.jspecify.annotations.NullMarked;
