package dk.seamark.reporting.record.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.value.Decision;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every history of up to five events over two policies: the rebuilt fold and the live one agree with each other, and
 * with a much simpler model.
 */
class PolicyHistoriesTest {

    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 9, 25), "330-2023-2");
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final List<String> POLICIES = List.of("a", "b");

    /** An event about a policy. */
    private enum Move {
        ENTER,
        HEAR,
        ADOPT,
        GIVE_WAY
    }

    private static final int LETTERS = Move.values().length * POLICIES.size();

    @Test
    void everyHistoryOfUpToFiveEvents() {
        for (int length = 0; length <= 5; length++) {
            int histories = (int) Math.pow(LETTERS, length);
            for (int number = 0; number < histories; number++) {
                History history = new History();
                for (int i = 0, rest = number; i < length; i++, rest /= LETTERS) {
                    int letter = rest % LETTERS;
                    history.move(Move.values()[letter / POLICIES.size()], POLICIES.get(letter % POLICIES.size()));
                }
                check(history, number);
            }
        }
    }

    private static void check(History history, int variation) {
        Answer rebuilt = TwoReaders.rebuilt(history.events, Answer::of);
        Answer live = TwoReaders.live(history.events, 1 + variation % 3, variation, Answer::of);
        assertThat(live).as(history::toString).isEqualTo(rebuilt);
        assertThat(rebuilt.policies()).as(history::toString).isEqualTo(history.expected());
        assertThat(rebuilt.refused()).as(history::toString).isEqualTo(history.refused);
    }

    private record Answer(String stateHash, List<String> policies, int refused) {

        static Answer of(LedgerFold fold) {
            return new Answer(
                    fold.stateHash(),
                    fold.policiesOf(2024).stream().map(Answer::told).toList(),
                    fold.anomalies().size());
        }

        private static String told(PolicyStanding policy) {
            String status = switch (policy.status()) {
                case PolicyStatus.Draft draft -> "draft";
                case PolicyStatus.InHearing heard -> "heard";
                case PolicyStatus.Adopted adopted -> "adopted";
                case PolicyStatus.Superseded superseded -> "gone";
            };
            return policy.policyId() + policy.version() + " " + status;
        }
    }

    /** A history, and the result that the simple model expects. */
    private static final class History {

        private final List<LedgerEvent> events = new ArrayList<>();
        private final Map<String, Integer> version = new TreeMap<>();
        private final Map<String, String> status = new TreeMap<>();
        private int refused;

        void move(Move move, String policy) {
            String other = policy.equals("a") ? "b" : "a";
            int last = version.getOrDefault(policy, 0);
            String before = status.getOrDefault(policy, "none");
            boolean open = before.equals("draft") || before.equals("heard");
            events.add(
                    switch (move) {
                        case ENTER ->
                            new PolicyEntered(SampleEvents.MUNICIPALITY, policy, last + 1, text(policy + last));
                        case HEAR ->
                            new PolicyHearingOpened(
                                    SampleEvents.MUNICIPALITY, policy, Math.max(1, last), DAY, DAY, DECISION);
                        case ADOPT -> new PolicyAdopted(SampleEvents.MUNICIPALITY, policy, Math.max(1, last), DECISION);
                        case GIVE_WAY -> new PolicySuperseded(SampleEvents.MUNICIPALITY, policy, other, DAY);
                    });
            String otherNow = status.getOrDefault(other, "none");
            boolean allowed = switch (move) {
                case ENTER -> open || before.equals("none");
                case HEAR, ADOPT -> open;
                case GIVE_WAY -> before.equals("adopted") && (otherNow.equals("adopted") || otherNow.equals("gone"));
            };
            if (!allowed) {
                refused++;
                return;
            }
            if (move == Move.ENTER) {
                version.put(policy, last + 1);
            }
            status.put(
                    policy,
                    switch (move) {
                        case ENTER -> "draft";
                        case HEAR -> "heard";
                        case ADOPT -> "adopted";
                        case GIVE_WAY -> "gone";
                    });
        }

        List<String> expected() {
            return status.entrySet().stream()
                    .map(each ->
                            each.getKey() + Objects.requireNonNull(version.get(each.getKey())) + " " + each.getValue())
                    .toList();
        }

        @Override
        public String toString() {
            return events.toString();
        }

        private static PolicyText text(String title) {
            return new PolicyText(
                    title, 2023, null, "Vision", List.of(), List.of(), List.of(), List.of(), "politikken");
        }
    }
}
