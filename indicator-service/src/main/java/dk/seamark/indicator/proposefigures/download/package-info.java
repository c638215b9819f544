/** Finding the figures of a component in a file that somebody downloaded, by a mapping that is kept. */
@NullMarked
package dk.seamark.indicator.proposefigures.download;

import org.jspecify.annotations.NullMarked;
