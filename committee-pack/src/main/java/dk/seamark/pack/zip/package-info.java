/** Archives with the same bytes on every machine and on every day. */
@NullMarked
package dk.seamark.pack.zip;

import org.jspecify.annotations.NullMarked;
