/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.names;

import org.jspecify.annotations.NullMarked;
