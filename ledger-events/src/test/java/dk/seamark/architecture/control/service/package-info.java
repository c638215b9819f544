/** Broken on purpose: see ArchitectureRulesTest. */
@NullMarked
package dk.seamark.architecture.control.service;

import org.jspecify.annotations.NullMarked;
