/** The rules of the architecture, for the tests of every module, and classes that break each. */
@NullMarked
package dk.seamark.architecture;

import org.jspecify.annotations.NullMarked;
