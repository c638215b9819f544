/** What the steps of a service share: commands of its jar that an operator runs, as the owner of its tables. */
@NullMarked
package dk.seamark.kit.step;

import org.jspecify.annotations.NullMarked;
