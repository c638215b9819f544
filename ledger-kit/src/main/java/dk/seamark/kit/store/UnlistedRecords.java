package dk.seamark.kit.store;

import dk.seamark.kit.store.StoreComparison.UnlistedRecord;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the records that are said in the service's name, are not in its store, and are signed by a key in no list.
 * They do not close the store: whoever may write to the topic could close it with them.
 */
final class UnlistedRecords {

    private static final Logger log = LoggerFactory.getLogger(UnlistedRecords.class);

    /** Beyond so many, more of them say nothing new. */
    private static final int MOST = 10_000;

    /** A place on the topic, as the same one can be compared several times. */
    private record Place(int partition, long offset) {}

    private final Map<Place, String> keys = new ConcurrentHashMap<>();

    /** Takes one note of a record. */
    void take(UnlistedRecord unlisted) {
        SentEvent sent = unlisted.sent();
        Place place = new Place(sent.record().partition(), sent.record().offset());
        if (keys.size() < MOST && keys.putIfAbsent(place, unlisted.keyId()) == null) {
            log.error(
                    "{} is said in this service's name and signed by the key {}, which is in no list; it does not count",
                    sent.place(),
                    unlisted.keyId());
        }
    }

    /** How many there are since the start of this instance. */
    int count() {
        return keys.size();
    }
}
