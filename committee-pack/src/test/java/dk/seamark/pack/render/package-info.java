/** Tests of the renderings. */
@NullMarked
package dk.seamark.pack.render;

import org.jspecify.annotations.NullMarked;
