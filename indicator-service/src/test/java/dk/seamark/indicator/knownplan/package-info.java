/** Tests of the projection of plans and policies. */
@NullMarked
package dk.seamark.indicator.knownplan;

import org.jspecify.annotations.NullMarked;
