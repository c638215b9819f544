/** Has witnesses sign the logs' checkpoints (C2SP tlog-witness), and stores their cosignatures. */
@NullMarked
package dk.seamark.reporting.proof.witness;

import org.jspecify.annotations.NullMarked;
