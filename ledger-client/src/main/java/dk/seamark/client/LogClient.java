package dk.seamark.client;

/**
 * The transparency log of a municipality and the contract of the topics, of reporting-service: each operation under its
 * own name. Nobody needs a token, and none is sent.
 */
public final class LogClient {

    private final Calls calls;

    LogClient(Calls calls) {
        this.calls = calls;
    }

    /** The contract of the topics, in YAML. */
    public Request<Download> readTopicsContract() {
        return new Request<>(calls.open("/asyncapi.yaml").file());
    }

    /** The JSON Schema of an event: {@code text.erased.v1.schema.json}. */
    public Request<Download> readEventSchema(String file) {
        return new Request<>(calls.open("/schema/{}", file).file());
    }

    /** The latest checkpoint: the log's size and root, signed. */
    public Request<Download> readCheckpoint() {
        return new Request<>(
                calls.open("/log/{}/checkpoint", calls.municipality()).file());
    }

    /** The key by which checkpoints are verified. */
    public Request<Download> readLogKey() {
        return new Request<>(calls.open("/log/{}/key", calls.municipality()).file());
    }

    /** A tile of the log's tree; the path of several parts, as C2SP tlog-tiles has it: {@code x001/234.p/5}. */
    public Request<Download> readTile(int level, String path) {
        return new Request<>(calls.open("/log/{}/tile/{}/{/}", calls.municipality(), Integer.toString(level), path)
                .file());
    }

    /** A tile of the log's entries; the path of several parts, as of {@link #readTile}. */
    public Request<Download> readEntries(String path) {
        return new Request<>(calls.open("/log/{}/tile/entries/{/}", calls.municipality(), path)
                .file());
    }
}
