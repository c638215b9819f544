@NullMarked
package dk.seamark.browser;

import org.jspecify.annotations.NullMarked;
