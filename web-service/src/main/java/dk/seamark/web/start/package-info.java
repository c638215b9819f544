/** The page that everybody can open. */
@NullMarked
package dk.seamark.web.start;

import org.jspecify.annotations.NullMarked;
