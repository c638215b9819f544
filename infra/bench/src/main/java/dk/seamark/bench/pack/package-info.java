/** What making a pack costs: each of its renderings, small and large plans, and many municipalities in one run. */
@NullMarked
package dk.seamark.bench.pack;

import org.jspecify.annotations.NullMarked;
