/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control;

import org.jspecify.annotations.NullMarked;
