@NullMarked
package dk.seamark.pack.opendata;

import org.jspecify.annotations.NullMarked;
