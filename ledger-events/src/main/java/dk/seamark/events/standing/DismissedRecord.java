package dk.seamark.events.standing;

import dk.seamark.events.stray.DismissalGround;

/**
 * An unreadable record that two people of the secretariat left out of account.
 *
 * @param position the record's ledger position, from 1
 * @param ground why it may be left out
 * @param reason the same in words, in Danish
 */
public record DismissedRecord(long position, DismissalGround ground, String reason) {}
