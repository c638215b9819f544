/** Tests of proposals from national statistics. */
@NullMarked
package dk.seamark.indicator.proposefigures;

import org.jspecify.annotations.NullMarked;
