/**
 * The witness (C2SP tlog-witness): a process of its own with a key of its own, which signs a log's checkpoint
 * only if it goes on from the last one that it signed. So whoever has a log's key cannot show two histories.
 */
@NullMarked
package dk.seamark.verify.witness;

import org.jspecify.annotations.NullMarked;
