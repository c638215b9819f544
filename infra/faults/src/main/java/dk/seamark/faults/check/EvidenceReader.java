package dk.seamark.faults.check;

import dk.seamark.faults.client.Requests;
import dk.seamark.faults.strike.Databases;
import dk.seamark.stack.Stack;
import dk.seamark.stack.evidence.Acknowledgement;
import dk.seamark.stack.evidence.Evidence;
import dk.seamark.stack.evidence.JournalEntry;
import dk.seamark.stack.evidence.Source;
import dk.seamark.stack.evidence.StoredEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads stores, topic and journal of a stack at rest. */
final class EvidenceReader {
    private static final String STORED = """
            SELECT e.municipality, e.event_identifier, e.aggregate_identifier, e.sequence_number,
                coalesce(p.position, 0), encode(sha256(e.payload), 'hex')
            FROM domain_event_entry e LEFT JOIN event_position p USING (global_index)
            """;
    private static final String JOURNALLED = """
            SELECT source, event_id, position, source_sequence, encode(sha256(payload), 'hex')
            FROM journal WHERE unreadable IS NULL
            """;

    private final TopicReader topic = new TopicReader();
    private final List<Acknowledgement> entered = new ArrayList<>();

    /** Takes for granted what the stores have before anybody writes: documents are entered without acknowledgements. */
    void begin(Stack stack, Requests requests) throws SQLException {
        Set<String> known = new HashSet<>();
        requests.acknowledged().forEach(answer -> known.addAll(answer.events()));
        for (StoredEvent event : stored(stack)) {
            if (!known.contains(event.id())) {
                Source source = event.source();
                entered.add(
                        new Acknowledgement("entered", source.service(), source.municipality(), List.of(event.id())));
            }
        }
    }

    Evidence read(Stack stack, Requests requests, Set<String> strays) throws SQLException {
        List<Acknowledgement> acknowledged = new ArrayList<>(entered);
        acknowledged.addAll(requests.acknowledged());
        List<StoredEvent> stored = stored(stack);
        acknowledged.addAll(setAside(stored, strays));
        List<JournalEntry> journalled = Databases.rows(
                stack,
                "reporting",
                JOURNALLED,
                row -> new JournalEntry(
                        Source.parse(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getString(5)));
        return new Evidence(acknowledged, stored, topic.read(stack, strays), journalled, requests.uncertain());
    }

    /** An operator asked for these, by a row and not by a request: each says that a planted record was set aside. */
    private static List<Acknowledgement> setAside(List<StoredEvent> stored, Set<String> strays) {
        return stored.stream()
                .filter(event -> event.source().service().equals("reporting"))
                .filter(event -> strays.stream()
                        .anyMatch(
                                place -> event.stream().equals(event.source().municipality() + "/set-aside/" + place)))
                .map(event -> new Acknowledgement(
                        "set-aside", "reporting", event.source().municipality(), List.of(event.id())))
                .toList();
    }

    private static List<StoredEvent> stored(Stack stack) throws SQLException {
        List<StoredEvent> stored = new ArrayList<>();
        for (String service : Stack.SERVICES) {
            stored.addAll(Databases.rows(
                    stack,
                    service,
                    STORED,
                    row -> new StoredEvent(
                            new Source(row.getString(1), service),
                            row.getString(2),
                            row.getString(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getString(6))));
        }
        return stored;
    }
}
