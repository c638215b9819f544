package dk.seamark.reporting.oracle;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.reporting.Running;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.FactChanges;
import dk.seamark.standing.FactPath;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.canonical.Canonical;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The events folded one after the other, and the facts that are valid according to the fold. */
final class FoldedLedger implements FactChanges {

    private final List<Optional<LedgerEvent>> events;
    private final LedgerFold fold = new LedgerFold(Running.slagelse(), this);
    private final Map<FactPath, Answer> known = new TreeMap<>();

    private record Answer(String line, @Nullable ReportingPeriod period) {}

    /** Nothing is folded yet. @param events those of the positions from 1; empty for an unreadable record */
    FoldedLedger(List<Optional<LedgerEvent>> events) {
        this.events = events;
    }

    /** Folds further events, up to a position. */
    void foldTo(long position) {
        while (fold.position() < position) {
            long next = fold.position() + 1;
            events.get((int) next - 1)
                    .ifPresentOrElse(
                            event -> fold.apply(next, event), () -> fold.unreadable(next, RandomLedger.UNREADABLE));
        }
    }

    /** The last position that is folded. */
    long position() {
        return fold.position();
    }

    /** The answer to a question at the current position: lines in order. */
    List<String> answer(Question question) {
        if (question.position() != fold.position()) {
            throw new IllegalStateException("It has come to " + fold.position() + ": " + question);
        }
        return known.entrySet().stream()
                .filter(each ->
                        isAsked(question, each.getKey().names(), each.getValue().period()))
                .map(each -> each.getValue().line())
                .sorted()
                .toList();
    }

    private static boolean isAsked(Question question, List<String> path, @Nullable ReportingPeriod period) {
        return (path.getFirst().equals("policies") || path.get(1).equals(question.plan()))
                && (period == null
                        || !(question.day().isBefore(period.firstDay())
                                || question.day().isAfter(period.lastDay())));
    }

    Optional<Standing> standing(Question question) {
        return fold.standing(question.plan(), question.period());
    }

    /** The contradictions so far. */
    List<Anomaly> anomalies() {
        return fold.anomalies();
    }

    @Override
    public void stands(FactPath path, Object fact) {
        if (List.of("plans", "policies").contains(path.names().getFirst())) {
            String canonical = new String(Canonical.bytes(fact), StandardCharsets.UTF_8);
            known.put(path, new Answer(FactLine.of(path.names(), canonical, fold.position()), path.describes()));
        }
    }

    @Override
    public void gone(FactPath path) {
        known.remove(path);
    }
}
