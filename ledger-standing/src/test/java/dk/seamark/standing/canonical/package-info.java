@NullMarked
package dk.seamark.standing.canonical;

import org.jspecify.annotations.NullMarked;
