@NullMarked
package dk.seamark.reporting.publish.opendata;

import org.jspecify.annotations.NullMarked;
