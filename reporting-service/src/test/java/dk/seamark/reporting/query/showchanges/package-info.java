@NullMarked
package dk.seamark.reporting.query.showchanges;

import org.jspecify.annotations.NullMarked;
