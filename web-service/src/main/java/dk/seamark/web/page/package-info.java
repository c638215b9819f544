/** What all pages have: their frame, their language, and what is shown when something goes wrong. */
@NullMarked
package dk.seamark.web.page;

import org.jspecify.annotations.NullMarked;
