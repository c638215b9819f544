/** The renderings of a pack: data, pages and documents, each a pure function of the view. */
@NullMarked
package dk.seamark.reporting.pack.render;

import org.jspecify.annotations.NullMarked;
