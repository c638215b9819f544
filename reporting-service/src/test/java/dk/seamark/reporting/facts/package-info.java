@NullMarked
package dk.seamark.reporting.facts;

import org.jspecify.annotations.NullMarked;
