/** Searches texts for personal data before they are published. */
@NullMarked
package dk.seamark.pack.personaldata;

import org.jspecify.annotations.NullMarked;
