package dk.seamark.stack.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Holds acknowledgements, stores, topic and journal against each other. Each event is to be in all of them once, in one
 * order, and with the same bytes.
 */
public final class LedgerCheck {
    private final Evidence evidence;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, StoredEvent> stored = new HashMap<>();

    private LedgerCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    /** What is not as it must be; empty if all is well. */
    public static List<Violation> violations(Evidence evidence) {
        LedgerCheck check = new LedgerCheck(evidence);
        check.stores();
        check.acknowledgements();
        check.topic();
        check.journal();
        return List.copyOf(check.violations);
    }

    private void stores() {
        for (StoredEvent event : evidence.stored()) {
            if (stored.put(event.id(), event) != null) {
                found("stored-twice", event.id() + " is in a store twice");
            }
            if (event.position() == 0) {
                found("not-sent", event.id() + " of " + event.source() + " was given no position");
            }
        }
        dense(
                "store-not-dense",
                evidence.stored().stream().filter(event -> event.position() > 0).toList(),
                event -> event.source().toString(),
                StoredEvent::position);
        dense("stream-not-dense", evidence.stored(), StoredEvent::stream, event -> event.sequence() + 1);
    }

    private void acknowledgements() {
        Map<String, String> keys = new HashMap<>();
        for (Acknowledgement answer : evidence.acknowledged()) {
            for (String id : answer.events()) {
                StoredEvent event = stored.get(id);
                if (event == null) {
                    found(
                            "acknowledged-and-lost",
                            "%s, acknowledged to %s, is in no store".formatted(id, answer.key()));
                } else if (!event.source().equals(new Source(answer.municipality(), answer.service()))) {
                    found("elsewhere", "%s, acknowledged to %s, is of %s".formatted(id, answer.key(), event.source()));
                }
                String other = keys.put(id, answer.key());
                if (other != null) {
                    found("acknowledged-twice", "%s is the answer to %s and to %s".formatted(id, other, answer.key()));
                }
            }
        }
        List<String> unexplained = stored.keySet().stream()
                .filter(id -> !keys.containsKey(id))
                .sorted()
                .toList();
        if (unexplained.size() > evidence.uncertain()) {
            found(
                    "nobody-asked",
                    "%d events are the answer to no request, and %d requests may have had one: %s"
                            .formatted(
                                    unexplained.size(),
                                    evidence.uncertain(),
                                    unexplained.subList(0, Math.min(5, unexplained.size()))));
        }
    }

    private void topic() {
        record Place(Source source, long position) {}
        Map<Place, TopicRecord> taken = new HashMap<>();
        Map<Source, Long> last = new HashMap<>();
        for (TopicRecord record : evidence.sent()) {
            TopicRecord before = taken.putIfAbsent(new Place(record.source(), record.position()), record);
            if (before != null) {
                if (!before.id().equals(record.id()) || !before.digest().equals(record.digest())) {
                    found(
                            "sent-differently",
                            "%s %d is %s at %s and %s at %s"
                                    .formatted(
                                            record.source(),
                                            record.position(),
                                            before.id(),
                                            before.place(),
                                            record.id(),
                                            record.place()));
                }
                continue;
            }
            long due = last.getOrDefault(record.source(), 0L) + 1;
            if (record.position() != due) {
                found(
                        "topic-out-of-order",
                        "%s goes on with %d where %d is due, at %s"
                                .formatted(record.source(), record.position(), due, record.place()));
            }
            last.merge(record.source(), record.position(), Math::max);
        }
        Map<String, TopicRecord> byId = new HashMap<>();
        taken.values().forEach(record -> {
            if (byId.put(record.id(), record) != null) {
                found("sent-twice", record.id() + " is on the topic under two positions");
            }
        });
        compare("topic", byId, TopicRecord::digest, TopicRecord::position);
    }

    private void journal() {
        Map<String, JournalEntry> byId = new HashMap<>();
        for (JournalEntry entry : evidence.journalled()) {
            if (byId.put(entry.id(), entry) != null) {
                found("journalled-twice", entry.id() + " is in the journal twice");
            }
        }
        compare("journal", byId, JournalEntry::digest, JournalEntry::sourcePosition);
        Map<Source, Long> last = new HashMap<>();
        evidence.journalled().stream()
                .sorted(Comparator.comparing(
                                (JournalEntry entry) -> entry.source().municipality())
                        .thenComparingLong(JournalEntry::position))
                .forEach(entry -> {
                    long due = last.merge(entry.source(), 1L, Long::sum);
                    if (entry.sourcePosition() != due) {
                        found(
                                "journal-out-of-order",
                                "entry %d is %s %d, and %d is due"
                                        .formatted(entry.position(), entry.source(), entry.sourcePosition(), due));
                    }
                });
    }

    /** Whether a place has what the stores have, and nothing else. */
    private <T> void compare(
            String where, Map<String, T> there, Function<T, String> digest, ToLongFunction<T> position) {
        stored.forEach((id, event) -> {
            T other = there.get(id);
            if (other == null) {
                found("not-in-" + where, "%s, %s %d".formatted(id, event.source(), event.position()));
            } else if (!digest.apply(other).equals(event.digest())) {
                found("other-bytes-in-" + where, "%s, %s %d".formatted(id, event.source(), event.position()));
            } else if (position.applyAsLong(other) != event.position()) {
                found(
                        "other-position-in-" + where,
                        "%s, %s %d, is there %d"
                                .formatted(id, event.source(), event.position(), position.applyAsLong(other)));
            }
        });
        Set<String> foreign = new HashSet<>(there.keySet());
        foreign.removeAll(stored.keySet());
        foreign.stream().sorted().forEach(id -> found("only-in-" + where, id + " is in no store"));
    }

    private <T> void dense(String rule, List<T> all, Function<T, String> of, ToLongFunction<T> number) {
        new TreeMap<>(all.stream().collect(groupingBy(of))).forEach((group, members) -> {
            long due = 1;
            for (long each : members.stream().mapToLong(number).sorted().toArray()) {
                if (each != due) {
                    found(rule, "%s goes on with %d where %d is due".formatted(group, each, due));
                    return;
                }
                due++;
            }
        });
    }

    private void found(String rule, String what) {
        violations.add(new Violation(rule, what));
    }
}
