/** {@code GET …/years/{year}/areas}: goals and indicators by the barometer's areas, across policies and plans. */
@NullMarked
package dk.seamark.reporting.query.showareas;

import org.jspecify.annotations.NullMarked;
