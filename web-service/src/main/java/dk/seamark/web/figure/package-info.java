/** Figures as people write and read them. */
@NullMarked
package dk.seamark.web.figure;

import org.jspecify.annotations.NullMarked;
