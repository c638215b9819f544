/** What an installation says of itself: its address, and whose pages it has. */
@NullMarked
package dk.seamark.web.site;

import org.jspecify.annotations.NullMarked;
