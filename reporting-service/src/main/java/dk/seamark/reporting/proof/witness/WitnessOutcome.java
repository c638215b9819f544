package dk.seamark.reporting.proof.witness;

/** The result of asking a witness to sign a checkpoint. */
enum WitnessOutcome {

    /** The cosignature was stored. */
    SIGNED,

    /** The witness has already signed a later checkpoint of the log, which is normal. */
    OVERTAKEN,

    /** The witness has signed a history that contradicts this log's: an alarm. */
    CONFLICT,

    /** The witness does not sign for this log. */
    REFUSED,

    /** The witness was not reachable, or its response was not valid. */
    SILENT
}
