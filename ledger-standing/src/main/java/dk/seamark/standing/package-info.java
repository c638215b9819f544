/** The standing of a plan as a pure fold over the ledger's events: no clock, no random, no database. */
@NullMarked
package dk.seamark.standing;

import org.jspecify.annotations.NullMarked;
