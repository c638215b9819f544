@NullMarked
package dk.seamark.bench.rebuild;

import org.jspecify.annotations.NullMarked;
