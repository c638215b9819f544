/** Random requests made from the services' contracts, and what is demanded of the answers. */
@NullMarked
package dk.seamark.stack.fuzz;

import org.jspecify.annotations.NullMarked;
