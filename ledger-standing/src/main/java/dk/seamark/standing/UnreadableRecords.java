package dk.seamark.standing;

import dk.seamark.events.standing.DismissedRecord;
import dk.seamark.events.stray.RecordDismissalDeclined;
import dk.seamark.events.stray.RecordDismissalRequested;
import dk.seamark.events.stray.RecordDismissed;
import dk.seamark.events.stray.RecordSetAside;
import dk.seamark.events.stray.StrayRecordEvent;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which records of a municipality could not be read, and which of them are left out of account. */
final class UnreadableRecords {

    private static final String UNREAD = "unread";
    private static final String DISMISSED = "dismissed";

    private final StateTree tree;
    private final NavigableMap<Long, UnreadableRecord> unread = new TreeMap<>();
    private final NavigableMap<Long, DismissedRecord> dismissed = new TreeMap<>();

    UnreadableRecords(StateTree tree) {
        this.tree = tree;
    }

    /** Takes up a stored fact; false if it is about something else. */
    boolean restore(KeptFact fact) {
        switch (fact.path().area()) {
            case UNREAD -> {
                UnreadableRecord record = fact.as(UnreadableRecord.class);
                unread.put(record.position(), record);
            }
            case DISMISSED -> {
                DismissedRecord record = fact.as(DismissedRecord.class);
                dismissed.put(record.position(), record);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void add(UnreadableRecord record) {
        unread.put(record.position(), record);
        tree.put(record, UNREAD, Long.toString(record.position()));
    }

    @Nullable
    Contradiction fold(StrayRecordEvent event) {
        return switch (event) {
            case RecordDismissed decided -> dismiss(decided);
            // Nothing is decided yet, or nothing is changed; and a record that is set aside has no position.
            case RecordDismissalRequested requested -> null;
            case RecordDismissalDeclined declined -> null;
            case RecordSetAside aside -> null;
        };
    }

    private @Nullable Contradiction dismiss(RecordDismissed event) {
        if (!unread.containsKey(event.position()) || dismissed.containsKey(event.position())) {
            return Contradiction.NOT_UNREADABLE;
        }
        DismissedRecord record = new DismissedRecord(event.position(), event.ground(), event.reason());
        dismissed.put(record.position(), record);
        tree.put(record, DISMISSED, Long.toString(record.position()));
        return null;
    }

    List<UnreadableRecord> all() {
        return List.copyOf(unread.values());
    }

    /** Those that count and that this is true of, by position. */
    List<UnreadableRecord> counted(Predicate<UnreadableRecord> touches) {
        return unread.values().stream()
                .filter(record -> !dismissed.containsKey(record.position()))
                .filter(touches)
                .toList();
    }

    /** Those that are left out of account and that this is true of, by position. */
    List<DismissedRecord> dismissed(Predicate<UnreadableRecord> touches) {
        return unread.values().stream()
                .filter(touches)
                .map(UnreadableRecord::position)
                .filter(dismissed::containsKey)
                .map(dismissed::get)
                .toList();
    }
}
