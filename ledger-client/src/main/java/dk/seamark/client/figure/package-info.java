/** Figures, as indicator-service takes and tells them: one by one, in tables and in files. */
@NullMarked
package dk.seamark.client.figure;

import org.jspecify.annotations.NullMarked;
