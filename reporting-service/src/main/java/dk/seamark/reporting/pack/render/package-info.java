/** The renderings of a pack: data, HTML and PDF, each a pure function of the view. */
@NullMarked
package dk.seamark.reporting.pack.render;

import org.jspecify.annotations.NullMarked;
