/** Looks for personal data in what people wrote, before anything is public. */
@NullMarked
package dk.seamark.pack.personaldata;

import org.jspecify.annotations.NullMarked;
