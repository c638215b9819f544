/** The secretariat returns a track report so that its centre changes it. */
@NullMarked
package dk.seamark.indicator.returntrackreport;

import org.jspecify.annotations.NullMarked;
