package dk.seamark.verify.witness;

import dk.seamark.text.LocalizedText;

/**
 * What a witness answers.
 *
 * @param status the status of HTTP
 * @param type the body's content type
 * @param body the body
 */
record Answer(int status, String type, String body) {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    static Answer fine(String body) {
        return new Answer(200, TEXT, body);
    }

    /** The witness saw the log at another size. */
    static Answer seen(long size) {
        return new Answer(409, SIZE, size + "\n");
    }

    /** A refusal, with the reason in both languages, a line each. */
    static Answer refused(int status, LocalizedText why) {
        return new Answer(status, TEXT, why.da() + "\n" + why.en() + "\n");
    }
}
