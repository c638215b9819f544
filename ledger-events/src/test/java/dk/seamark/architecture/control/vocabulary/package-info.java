/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.vocabulary;

import org.jspecify.annotations.NullMarked;
