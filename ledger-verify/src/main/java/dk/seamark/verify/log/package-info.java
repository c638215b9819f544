/** The public log itself: its tiles and entries, and what they prove of checkpoints. */
@NullMarked
package dk.seamark.verify.log;

import org.jspecify.annotations.NullMarked;
