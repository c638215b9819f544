/** The folder in which a stack keeps its data, its secrets and its logs. */
@NullMarked
package dk.seamark.stack.folder;

import org.jspecify.annotations.NullMarked;
