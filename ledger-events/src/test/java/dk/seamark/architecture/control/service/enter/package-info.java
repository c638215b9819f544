/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.service.enter;

import org.jspecify.annotations.NullMarked;
