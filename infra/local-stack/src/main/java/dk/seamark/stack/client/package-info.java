/** Speaking HTTP to the three services, as the demo, the stories and the benchmarks do. */
@NullMarked
package dk.seamark.stack.client;

import org.jspecify.annotations.NullMarked;
