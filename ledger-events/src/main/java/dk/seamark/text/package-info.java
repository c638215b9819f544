/** What people read, in Danish and English: sentences by keys, out of properties files. */
@NullMarked
package dk.seamark.text;

import org.jspecify.annotations.NullMarked;
