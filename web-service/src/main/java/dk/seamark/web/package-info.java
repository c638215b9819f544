/** Pages in a browser, for all who use Seamark. The service holds no data and no rules. */
@NullMarked
package dk.seamark.web;

import org.jspecify.annotations.NullMarked;
