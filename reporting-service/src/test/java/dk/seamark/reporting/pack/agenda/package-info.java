@NullMarked
package dk.seamark.reporting.pack.agenda;

import org.jspecify.annotations.NullMarked;
