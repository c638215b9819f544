/** Speaking HTTP to the three services, as the demo, the stories and the benchmarks do: typed, or as nobody should. */
@NullMarked
package dk.seamark.stack.client;

import org.jspecify.annotations.NullMarked;
