package dk.seamark.reporting.record.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.reporting.record.facts.FactHistory.Ended;
import dk.seamark.reporting.record.facts.FactHistory.Span;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.FactPath;
import dk.seamark.standing.History;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.UnreadableRecord;
import dk.seamark.standing.canonical.Canonical;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random histories of every kind of event, many of which contradict the record: a ledger restored from the facts at a
 * position equals the one folded from the events up to it, and can be folded further.
 */
class KeptFactsTest {

    private static final int HISTORIES = 300;
    private static final Municipality SLAGELSE = new Municipality(SampleEvents.MUNICIPALITY);

    private static final List<String> BEGINNINGS = List.of("", "plan drafted, track t", "a plan", "an approved plan");

    private static final List<String> PHRASES = List.of(
            "policy a entered 1",
            "policy a entered 2",
            "policy b entered 1",
            "policy a heard 1",
            "policy a adopted 1",
            "policy a adopted 2",
            "policy b adopted 1",
            "policy a gives b",
            "policy c elsewhere",
            "plan drafted",
            "plan changed",
            "plan approved",
            "track t",
            "track u",
            "track u removed",
            "indicator i",
            "indicator j",
            "indicator i removed",
            "target i 2025-01-01",
            "target i 2026-01-01",
            "target j 2025-01-01",
            "target i 2026-01-01 removed",
            "revised i 2025-01-01",
            "decided i",
            "decided i 2025-01-01",
            "finding f",
            "finding g",
            "recorded m i/c/2024",
            "recorded n i/c/2024~",
            "recorded o j/c/2023",
            "corrected m with m2 i/c/2024",
            "corrected m2 with m i/c/2024",
            "withdrawn m i/c/2024",
            "withdrawn m2 i/c/2024",
            "missing i/c/2024",
            "missing j/c/2023",
            "report submitted t/2024 1",
            "report submitted t/2024 2",
            "report recommending t/2024 1",
            "report recommending t/2024 2",
            "report returned t/2024 1",
            "report approved t/2024 1",
            "report approved t/2024 2",
            "report withdrawn t/2024 1",
            "pack 2024 1",
            "pack 2024 2",
            "pack 2025 1",
            "unreadable",
            "dismissed 1",
            "dismissed 2",
            "dismissed 3",
            "dismissed 4");

    private final long seed = Long.getLong("seamark.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    /** Everything that a ledger can be queried for. */
    private record Answers(
            String stateHash,
            List<Anomaly> anomalies,
            List<UnreadableRecord> unread,
            List<PolicyStanding> policies,
            List<Optional<Standing>> standings) {

        static Answers of(LedgerFold ledger) {
            return new Answers(
                    ledger.stateHash(),
                    ledger.anomalies(),
                    ledger.unread(new ReportingPeriod(2024)),
                    ledger.policiesOf(2024),
                    Stream.of(2023, 2024, 2025)
                            .map(year -> ledger.standing(SampleEvents.PLAN, new ReportingPeriod(year)))
                            .toList());
        }
    }

    @Test
    void areWhatFoldingTheEventsGives() {
        for (int i = 0; i < HISTORIES; i++) {
            List<Optional<LedgerEvent>> history = history();
            Kept kept = Kept.of(history, random.nextInt(1, 9));
            for (int position : random.ints(5, 0, history.size() + 1).toArray()) {
                String which = "-Dseamark.seed=%d, history %d, position %d: %s".formatted(seed, i, position, history);
                LedgerFold folded = folded(history, position);
                LedgerFold restored = new LedgerFold(SLAGELSE);
                restored.restore(position, kept.at(position, FactPath::isHead));
                restored.restore(position, kept.at(position, path -> !path.isHead()));
                assertThat(Answers.of(restored)).as(which).isEqualTo(Answers.of(folded));

                for (int next = position + 1; next <= history.size(); next++) {
                    fold(history, next, restored);
                }
                assertThat(Answers.of(restored))
                        .as("%s, folded on", which)
                        .isEqualTo(Answers.of(folded(history, history.size())));
            }
        }
    }

    /** The state hash of one plan is the same in the whole ledger and in a ledger of that plan alone. */
    @Test
    void ofOnePlanHaveTheHashThatTheyHaveInTheWholeLedger() {
        List<Optional<LedgerEvent>> history = new ArrayList<>();
        Stream.of("an adopted policy", "an approved plan", "recorded m i/c/2024, policy b entered 1")
                .flatMap(cell -> History.of(cell).stream())
                .forEach(event -> history.add(Optional.of(event)));
        Kept kept = Kept.of(history, 100);
        LedgerFold whole = folded(history, history.size());
        LedgerFold part = new LedgerFold(SLAGELSE);
        part.restore(
                history.size(), kept.at(history.size(), path -> !path.toString().contains("policies, b")));

        assertThat(whole.stateHashOf(Set.of(SampleEvents.PLAN), Set.of("a"))).isEqualTo(part.stateHash());
        assertThat(whole.stateHashOf(Set.of(SampleEvents.PLAN), Set.of("a", "b")))
                .isEqualTo(whole.stateHash());
        assertThat(whole.stateHashOf(Set.of(), Set.of("a"))).isNotEqualTo(part.stateHash());
    }

    @Test
    void namesOfAnyKindStayApart() {
        List<String> names = List.of("a/b", "a", "b", "", "æøå", "a%002Fb", "\0", "\ud800", "\udc00", "?", ".");
        List<FactPath> paths = names.stream()
                .flatMap(one -> names.stream().map(other -> new FactPath(List.of(one, other))))
                .toList();
        assertThat(paths.stream().map(PathText::of)).doesNotHaveDuplicates().allMatch(text -> text.matches("[!-~]*"));
        assertThat(paths.stream().map(PathText::of).map(PathText::parse)).isEqualTo(paths);
    }

    private List<Optional<LedgerEvent>> history() {
        List<Optional<LedgerEvent>> history = new ArrayList<>();
        History.of(BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))).forEach(event -> history.add(Optional.of(event)));
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            String phrase = PHRASES.get(random.nextInt(PHRASES.size()));
            history.add(
                    phrase.equals("unreadable")
                            ? Optional.empty()
                            : Optional.of(History.of(phrase).getFirst()));
        }
        return history;
    }

    private static LedgerFold folded(List<Optional<LedgerEvent>> history, int last) {
        LedgerFold fold = new LedgerFold(SLAGELSE);
        for (int position = 1; position <= last; position++) {
            fold(history, position, fold);
        }
        return fold;
    }

    private static void fold(List<Optional<LedgerEvent>> history, int position, LedgerFold fold) {
        history.get(position - 1)
                .ifPresentOrElse(
                        event -> fold.apply(position, event),
                        () -> fold.unreadable(position, "slagelse/plans/p/indicators/i/2024"));
    }

    /** Facts as the table stores them, recorded in batches. */
    private record Kept(List<Span> spans) {

        static Kept of(List<Optional<LedgerEvent>> history, int portion) {
            FactHistory gathered = new FactHistory();
            LedgerFold fold = new LedgerFold(SLAGELSE, gathered);
            Kept kept = new Kept(new ArrayList<>());
            for (int position = 1; position <= history.size(); position++) {
                gathered.at(position);
                fold(history, position, fold);
                if (position % portion == 0 || position == history.size()) {
                    gathered.takeEnded().forEach(kept::end);
                    kept.spans.addAll(gathered.takeClosed());
                    kept.spans.addAll(gathered.takeOpen());
                }
            }
            return kept;
        }

        private void end(Ended ended) {
            spans.replaceAll(span -> span.path().equals(ended.path()) && span.until() == FactHistory.STANDS
                    ? new Span(span.path(), span.fact(), span.from(), ended.until())
                    : span);
        }

        List<FactRow> at(long position, Predicate<FactPath> which) {
            return spans.stream()
                    .filter(span -> span.from() <= position && span.until() > position && which.test(span.path()))
                    .map(span -> new FactRow(span.path(), Canonical.bytes(span.fact())))
                    .toList();
        }
    }
}
