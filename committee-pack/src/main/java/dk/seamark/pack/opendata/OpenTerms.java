package dk.seamark.pack.opendata;

import java.time.Instant;

/**
 * How an issued pack is given to everybody.
 *
 * @param licence on which terms
 * @param issued when it was issued, UTC
 * @param issuedAt the ledger position of the event that issued it
 * @param log the name of the municipality's transparency log
 */
public record OpenTerms(Licence licence, Instant issued, long issuedAt, String log) {}
