package dk.seamark.stack;

import dk.seamark.stack.folder.StackFolder;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * PostgreSQL and Kafka of a stack that is down, without the rest of it: for work on the data. They are on ports of
 * their own, so that nobody who waits for the stack finds them.
 */
final class StorageAlone implements AutoCloseable {

    private final StackFolder folder;
    private final Storage storage;

    private StorageAlone(StackFolder folder, Storage storage) {
        this.folder = folder;
        this.storage = storage;
    }

    /**
     * Starts both and returns when they answer.
     *
     * @param use the name of the data
     * @throws dk.seamark.stack.process.StackFailure when the stack runs, or one of the two fails
     */
    static StorageAlone start(Path path, String use) {
        StackFolder held = StackFolder.hold(path, use);
        Storage storage = Storage.in(held, PortPlan.random());
        StorageAlone alone = new StorageAlone(held, storage);
        try {
            Concurrently.run(Stream.of(
                    storage.postgres().member()::start, storage.kafka().member()::start));
            return alone;
        } catch (RuntimeException e) {
            alone.close();
            throw e;
        }
    }

    Storage storage() {
        return storage;
    }

    /** Where the output of a step goes. */
    Path log(String step) {
        return folder.log(step);
    }

    @Override
    public void close() {
        storage.kafka().member().stop();
        storage.postgres().member().stop();
        folder.close();
    }
}
