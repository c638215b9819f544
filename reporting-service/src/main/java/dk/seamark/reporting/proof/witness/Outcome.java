package dk.seamark.reporting.proof.witness;

/** How it went to have a checkpoint signed by a witness. */
enum Outcome {

    /** The signature is kept. */
    SIGNED,

    /** Somebody had a later checkpoint of the log signed meanwhile, as must be. */
    OVERTAKEN,

    /** The witness has signed another history than the one that the log tells: an alarm. */
    CONFLICT,

    /** The witness does not sign for this log. */
    REFUSED,

    /** The witness could not be asked, or answered what it must not. */
    SILENT
}
