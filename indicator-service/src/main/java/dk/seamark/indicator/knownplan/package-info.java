/** Plans and policies, projected from the ledger's topic into tables of this service. */
@NullMarked
package dk.seamark.indicator.knownplan;

import org.jspecify.annotations.NullMarked;
