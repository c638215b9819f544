@NullMarked
package dk.seamark.reporting.packs;

import org.jspecify.annotations.NullMarked;
