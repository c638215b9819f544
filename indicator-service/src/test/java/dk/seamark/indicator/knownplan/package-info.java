/** Tests of what the service keeps of plans and policies. */
@NullMarked
package dk.seamark.indicator.knownplan;

import org.jspecify.annotations.NullMarked;
