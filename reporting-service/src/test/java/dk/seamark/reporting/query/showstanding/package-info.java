@NullMarked
package dk.seamark.reporting.query.showstanding;

import org.jspecify.annotations.NullMarked;
