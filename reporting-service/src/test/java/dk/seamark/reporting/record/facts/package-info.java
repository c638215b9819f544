@NullMarked
package dk.seamark.reporting.record.facts;

import org.jspecify.annotations.NullMarked;
