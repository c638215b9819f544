/** Reading tables in JSON-stat, versions 1 and 2.0, as statistical offices publish them. It trusts nothing in them. */
@NullMarked
package dk.seamark.indicator.jsonstat;

import org.jspecify.annotations.NullMarked;
