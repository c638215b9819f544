@NullMarked
package dk.seamark.reporting.query.showeffects;

import org.jspecify.annotations.NullMarked;
