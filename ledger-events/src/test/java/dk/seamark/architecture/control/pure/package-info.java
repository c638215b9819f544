/** Good on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.pure;

import org.jspecify.annotations.NullMarked;
