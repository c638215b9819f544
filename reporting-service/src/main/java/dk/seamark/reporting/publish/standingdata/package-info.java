/** {@code GET …/years/{year}/standing/figures.…}: the figures of a standing as data, for those who may see it. */
@NullMarked
package dk.seamark.reporting.publish.standingdata;

import org.jspecify.annotations.NullMarked;
