@NullMarked
package dk.seamark.reporting.showchanges;

import org.jspecify.annotations.NullMarked;
