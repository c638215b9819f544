/** Storing the draft of a track report until it is submitted. Only its centre sees it. */
@NullMarked
package dk.seamark.indicator.keepdraft;

import org.jspecify.annotations.NullMarked;
