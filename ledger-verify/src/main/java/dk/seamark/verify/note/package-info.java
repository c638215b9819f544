/** Signed notes, checkpoints, cosignatures and proofs, as C2SP writes them. */
@NullMarked
package dk.seamark.verify.note;

import org.jspecify.annotations.NullMarked;
