/** What an operator sees: database, broker and relay each. */
@NullMarked
package dk.seamark.kit.health;

import org.jspecify.annotations.NullMarked;
