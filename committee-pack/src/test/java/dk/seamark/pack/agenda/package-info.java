@NullMarked
package dk.seamark.pack.agenda;

import org.jspecify.annotations.NullMarked;
