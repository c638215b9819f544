/** Mine opgaver: what somebody owes, and until when. */
@NullMarked
package dk.seamark.web.showtasks;

import org.jspecify.annotations.NullMarked;
