package dk.seamark.kit.store;

import dk.seamark.kit.store.StoreComparison.UnlistedRecord;
import java.util.Map;
import java.util.Set;
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
    private final Set<Integer> partitions = ConcurrentHashMap.newKeySet();

    /** Takes one note of a record. */
    void take(UnlistedRecord unlisted) {
        SentEvent sent = unlisted.sent();
        Place place = new Place(sent.record().partition(), sent.record().offset());
        partitions.add(place.partition());
        if (keys.size() < MOST && keys.putIfAbsent(place, unlisted.keyId()) == null) {
            log.error(
                    "{} is said in this service's name and signed by the key {}, which is in no list; it does not count",
                    sent.place(),
                    unlisted.keyId());
        }
    }

    /**
     * The partitions in which there are any. What was compared of them is not remembered: the next start finds them
     * again, for as long as the store has not what they say and nobody sets them aside.
     */
    Set<Integer> partitions() {
        return Set.copyOf(partitions);
    }

    /** How many this instance found. */
    int count() {
        return keys.size();
    }
}
