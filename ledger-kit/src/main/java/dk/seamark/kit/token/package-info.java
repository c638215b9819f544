/** Which bearer tokens are good: who signed them, for whom, and for how long. */
@NullMarked
package dk.seamark.kit.token;

import org.jspecify.annotations.NullMarked;
