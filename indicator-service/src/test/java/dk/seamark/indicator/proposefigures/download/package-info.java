@NullMarked
package dk.seamark.indicator.proposefigures.download;

import org.jspecify.annotations.NullMarked;
