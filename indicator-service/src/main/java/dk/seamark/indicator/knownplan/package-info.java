/** Knowing the plans: from the ledger's topic to a table of this service. */
@NullMarked
package dk.seamark.indicator.knownplan;

import org.jspecify.annotations.NullMarked;
