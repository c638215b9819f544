/** Tests of the renderings. */
@NullMarked
package dk.seamark.reporting.pack.render;

import org.jspecify.annotations.NullMarked;
