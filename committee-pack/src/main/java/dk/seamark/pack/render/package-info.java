/** The renderings of a pack: data, pages and documents, each a pure function of the view. */
@NullMarked
package dk.seamark.pack.render;

import org.jspecify.annotations.NullMarked;
