/** Tests of the pack's view, and a plan of the real one's shape to test with. */
@NullMarked
package dk.seamark.pack;

import org.jspecify.annotations.NullMarked;
