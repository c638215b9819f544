/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.service.correct;

import org.jspecify.annotations.NullMarked;
