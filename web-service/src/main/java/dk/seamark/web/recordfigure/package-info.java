/** Recording one figure, or saying why it is missing: a form, the answers to check, and the receipt. */
@NullMarked
package dk.seamark.web.recordfigure;

import org.jspecify.annotations.NullMarked;
