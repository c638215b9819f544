/** Tests of the stored form of events: schemas that match the Java types, and approved examples. */
@NullMarked
package dk.seamark.events.contract;

import org.jspecify.annotations.NullMarked;
