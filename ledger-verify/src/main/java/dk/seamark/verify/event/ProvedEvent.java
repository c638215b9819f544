package dk.seamark.verify.event;

import dk.seamark.events.LedgerEvent;
import dk.seamark.verify.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An event of the bundle whose leaf is in the log, and whose bytes are those that the leaf commits to.
 *
 * @param position its ledger position, from 1
 * @param leaf its leaf
 * @param hash the leaf's hash
 * @param envelope who caused it; null if its leaf is of the first form, or it could not be read
 * @param event what it says; null for a record that the ledger could not read either
 */
public record ProvedEvent(
        long position,
        Leaf leaf,
        Hash hash,
        @Nullable Envelope envelope,
        @Nullable LedgerEvent event) {}
