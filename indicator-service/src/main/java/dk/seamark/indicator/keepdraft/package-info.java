/** Keeping the draft of a track report until it is handed in. Nobody but its centre sees it. */
@NullMarked
package dk.seamark.indicator.keepdraft;

import org.jspecify.annotations.NullMarked;
