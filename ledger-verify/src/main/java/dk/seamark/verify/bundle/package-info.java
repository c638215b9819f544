/** The bundle as a file: its ZIP form, and what its manifest says of it. */
@NullMarked
package dk.seamark.verify.bundle;

import org.jspecify.annotations.NullMarked;
