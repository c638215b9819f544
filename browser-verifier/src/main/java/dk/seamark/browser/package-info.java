/** The page that verifies a pack's bundle in a browser, without a system and without a network. */
@NullMarked
package dk.seamark.browser;

import org.jspecify.annotations.NullMarked;
