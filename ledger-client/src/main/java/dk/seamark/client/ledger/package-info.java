/** The record itself, as reporting-service keeps it: its events, its positions, and whether it is whole. */
@NullMarked
package dk.seamark.client.ledger;

import org.jspecify.annotations.NullMarked;
