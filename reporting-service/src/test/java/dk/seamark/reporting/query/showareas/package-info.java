@NullMarked
package dk.seamark.reporting.query.showareas;

import org.jspecify.annotations.NullMarked;
