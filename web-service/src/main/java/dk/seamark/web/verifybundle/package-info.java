/** The page that verifies the bundle of an issued pack in the browser of whoever opens it. */
@NullMarked
package dk.seamark.web.verifybundle;

import org.jspecify.annotations.NullMarked;
