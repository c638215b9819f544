@NullMarked
package dk.seamark.reporting.canonical;

import org.jspecify.annotations.NullMarked;
