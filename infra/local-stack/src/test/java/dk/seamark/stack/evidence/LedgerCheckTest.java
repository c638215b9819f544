package dk.seamark.stack.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault is planted in a ledger that is whole, and the check must name it. */
class LedgerCheckTest {
    private static final Source FIGURES = new Source("fyrby", "indicator");
    private static final Source PLANS = new Source("fyrby", "policy");

    /** A ledger that can be changed. */
    static final class Ledger {
        private final List<Acknowledgement> acknowledged = new ArrayList<>();
        private final List<StoredEvent> stored = new ArrayList<>();
        private final List<TopicRecord> sent = new ArrayList<>();
        private final List<JournalEntry> journalled = new ArrayList<>();
        private int uncertain;

        static Ledger whole() {
            Ledger ledger = new Ledger();
            IntStream.rangeClosed(1, 6).forEach(number -> ledger.event(number % 3 == 0 ? PLANS : FIGURES));
            return ledger;
        }

        private void event(Source source) {
            String id = new UUID(0, stored.size() + 1L).toString();
            long position = 1
                    + stored.stream()
                            .filter(event -> event.source().equals(source))
                            .count();
            stored.add(new StoredEvent(source, id, "stream of " + source, position - 1, position, "bytes of " + id));
            sent.add(new TopicRecord(source, id, position, "bytes of " + id, "3/" + sent.size()));
            journalled.add(new JournalEntry(source, id, journalled.size() + 1L, position, "bytes of " + id));
            acknowledged.add(new Acknowledgement("key of " + id, source.service(), source.municipality(), List.of(id)));
        }

        List<String> rules() {
            return LedgerCheck.violations(new Evidence(acknowledged, stored, sent, journalled, uncertain)).stream()
                    .map(Violation::rule)
                    .distinct()
                    .toList();
        }
    }

    @Test
    void aLedgerThatIsWholeHasNoViolations() {
        assertThat(Ledger.whole().rules()).isEmpty();
    }

    @Test
    void aRepetitionThatSaysTheSameIsNone() {
        Ledger ledger = Ledger.whole();
        ledger.sent.add(ledger.sent.getFirst());
        assertThat(ledger.rules()).isEmpty();
    }

    @Test
    void whatARefusedRequestMayHaveDoneIsNone() {
        Ledger ledger = Ledger.whole();
        ledger.acknowledged.removeLast();
        ledger.uncertain = 1;
        assertThat(ledger.rules()).isEmpty();
    }

    private record Plant(String what, Consumer<Ledger> deed, List<String> rules) {}

    static Stream<Arguments> plants() {
        return Stream.of(
                        new Plant(
                                "acknowledged before the commit, which never came",
                                ledger -> {
                                    ledger.stored.removeLast();
                                    ledger.sent.removeLast();
                                    ledger.journalled.removeLast();
                                },
                                List.of("acknowledged-and-lost")),
                        new Plant(
                                "lost from the store in the midst",
                                ledger -> ledger.stored.remove(1),
                                List.of(
                                        "store-not-dense",
                                        "stream-not-dense",
                                        "acknowledged-and-lost",
                                        "only-in-topic",
                                        "only-in-journal")),
                        new Plant("never sent", ledger -> ledger.sent.removeLast(), List.of("not-in-topic")),
                        new Plant(
                                "dropped from the topic",
                                ledger -> ledger.sent.remove(1),
                                List.of("topic-out-of-order", "not-in-topic")),
                        new Plant(
                                "dropped from the journal",
                                ledger -> ledger.journalled.remove(1),
                                List.of("not-in-journal", "journal-out-of-order")),
                        new Plant(
                                "sent twice, differently",
                                ledger -> ledger.sent.add(new TopicRecord(FIGURES, "another", 2, "b", "3/9")),
                                List.of("sent-differently")),
                        new Plant(
                                "sent again with other bytes",
                                ledger -> ledger.sent.add(new TopicRecord(
                                        FIGURES, ledger.sent.get(1).id(), 2, "b", "3/9")),
                                List.of("sent-differently")),
                        new Plant(
                                "journalled twice",
                                ledger -> {
                                    JournalEntry last = ledger.journalled.getLast();
                                    ledger.journalled.add(
                                            new JournalEntry(last.source(), last.id(), 7, 2, last.digest()));
                                },
                                List.of("journalled-twice", "journal-out-of-order")),
                        new Plant(
                                "two swapped on the topic",
                                ledger -> Collections.swap(ledger.sent, 0, 1),
                                List.of("topic-out-of-order")),
                        new Plant(
                                "two swapped in the journal",
                                ledger -> {
                                    JournalEntry one = ledger.journalled.get(0);
                                    JournalEntry two = ledger.journalled.get(1);
                                    ledger.journalled.set(0, new JournalEntry(FIGURES, one.id(), 2, 1, one.digest()));
                                    ledger.journalled.set(1, new JournalEntry(FIGURES, two.id(), 1, 2, two.digest()));
                                },
                                List.of("journal-out-of-order")),
                        new Plant(
                                "other bytes in the journal",
                                ledger -> ledger.journalled.set(
                                        0,
                                        new JournalEntry(
                                                FIGURES,
                                                ledger.stored.getFirst().id(),
                                                1,
                                                1,
                                                "b")),
                                List.of("other-bytes-in-journal")),
                        new Plant(
                                "carried out twice",
                                ledger -> {
                                    ledger.event(FIGURES);
                                    ledger.acknowledged.removeLast();
                                },
                                List.of("nobody-asked")),
                        new Plant(
                                "given no position",
                                ledger -> {
                                    StoredEvent last = ledger.stored.getLast();
                                    ledger.stored.set(
                                            5,
                                            new StoredEvent(
                                                    PLANS,
                                                    last.id(),
                                                    last.stream(),
                                                    last.sequence(),
                                                    0,
                                                    last.digest()));
                                },
                                List.of("not-sent", "other-position-in-topic", "other-position-in-journal")),
                        new Plant(
                                "one answer to two requests",
                                ledger -> ledger.acknowledged.add(new Acknowledgement(
                                        "another key",
                                        "policy",
                                        "fyrby",
                                        ledger.acknowledged.getLast().events())),
                                List.of("acknowledged-twice")))
                .map(plant -> Arguments.of(plant.what(), plant.deed(), plant.rules()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void aPlantedFaultIsNamed(String what, Consumer<Ledger> deed, List<String> rules) {
        Ledger ledger = Ledger.whole();
        deed.accept(ledger);
        assertThat(ledger.rules()).as(what).containsExactlyElementsOf(rules);
    }
}
