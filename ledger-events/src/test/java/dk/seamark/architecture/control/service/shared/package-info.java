/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.service.shared;

import org.jspecify.annotations.NullMarked;
