package dk.seamark.policy;

import static org.hamcrest.CoreMatchers.instanceOf;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.startsWith;

import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.adoptpolicy.AdoptPolicy;
import dk.seamark.policy.enterpolicy.EnterPolicy;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.openhearing.Hearing;
import dk.seamark.policy.openhearing.OpenHearing;
import dk.seamark.policy.supersedepolicy.Succession;
import dk.seamark.policy.supersedepolicy.SupersedePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The life of a policy, as a table: the events so far, the command, its date, and the result. "text" enters a policy,
 * "hearing 1/3" sends it into one that closes on 1 March, "adopt 5/3" adopts it by a decision of 5 March, "give way to
 * X" makes X supersede it; dates are in 2023 unless they name a year.
 */
class PolicyTest {

    private static final PolicyAddress ADDRESS = PolicyAddress.of(new Municipality("slagelse"), "politik");

    private static final String TABLE = """
            before                              | asked                     | on    | then
                                                | text A                    | 1/1   | text 1 A
            text A                              | text A                    | 1/1   |
            text A                              | text B                    | 1/1   | text 2 B
            text A, text B                      | text A                    | 1/1   | text 3 A
            text A, hearing 1/3                 | text B                    | 1/2   | 409 policy-in-hearing [2023-03-01]
            text A, hearing 1/3                 | text B                    | 1/3   | 409 policy-in-hearing [2023-03-01]
            text A, hearing 1/3                 | text A                    | 1/3   |
            text A, hearing 1/3                 | text B                    | 2/3   | text 2 B
            text A, adopt 5/3                   | text B                    | 9/3   | 409 policy-adopted
            text A, adopt 5/3                   | text A                    | 9/3   |
            text A, adopt 5/3, give way         | text B                    | 9/3   | 409 policy-superseded
                                                | hearing 1/3               | 1/2   | 404 policy-unknown
            text A                              | hearing 1/3               | 1/2   | hearing of 1 to 1/3
            text A, text B                      | hearing 1/3               | 1/2   | hearing of 2 to 1/3
            text A                              | hearing 1/3               | 9/9   | hearing of 1 to 1/3
            text A                              | hearing 14/1              | 1/2   | 422 closesOn hearing-backwards
            text A                              | hearing 15/1              | 1/2   | hearing of 1 to 15/1
            text A                              | hearing 1/3               | 9/1   | 422 decision.decidedOn date-in-future
            text A, hearing 1/3                 | hearing 1/4               | 1/3   | hearing of 1 to 1/4
            text A, hearing 1/3                 | hearing 1/2               | 3/2   | hearing of 1 to 1/2
            text A, hearing 1/3                 | hearing 1/3               | 1/3   | 409 hearing-opened-already
            text A, hearing 1/3                 | hearing 1/3               | 2/3   | 409 hearing-opened-already
            text A, hearing 1/3, text B         | hearing 1/3               | 2/3   | hearing of 2 to 1/3
            text A, hearing 1/3, hearing 1/2    | text B                    | 3/2   | text 2 B
            text A, hearing 1/3, hearing 1/2    | adopt 2/2                 | 3/2   | adopted 1 on 2/2
            text A                              | hearing 15/1/2024         | 1/2   | hearing of 1 to 15/1/2024
            text A                              | hearing 16/1/2024         | 1/2   | 422 closesOn hearing-too-long
            text A, hearing 1/3                 | hearing 1/4               | 2/3   | hearing of 1 to 1/4
            text A, adopt 5/3                   | hearing 1/4               | 9/3   | 409 policy-adopted
            text A, adopt 5/3, give way         | hearing 1/4               | 9/3   | 409 policy-superseded
                                                | adopt 5/3                 | 9/3   | 404 policy-unknown
            text A                              | adopt 5/3                 | 5/3   | adopted 1 on 5/3
            text A                              | adopt 5/3                 | 4/3   | 422 decidedOn date-in-future
            text A, hearing 1/3                 | adopt 1/3                 | 1/3   | 409 policy-in-hearing [2023-03-01]
            text A, hearing 1/3                 | adopt 1/3                 | 5/3   | 422 decidedOn decided-before-hearing-closed
            text A, hearing 1/3                 | adopt 2/3                 | 5/3   | adopted 1 on 2/3
            text A, hearing 1/3, text B         | adopt 1/3                 | 5/3   | 422 decidedOn decided-before-hearing-closed
            text A, hearing 1/3, text B         | adopt 2/3                 | 5/3   | adopted 2 on 2/3
            text A, adopt 5/3                   | adopt 6/3                 | 9/3   | 409 policy-adopted-already
            text A, adopt 5/3, give way         | adopt 6/3                 | 9/3   | 409 policy-adopted-already
                                                | give way to adopted       | 9/3   | 404 policy-unknown
            text A                              | give way to adopted       | 9/3   | 409 policy-not-adopted
            text A, hearing 1/3                 | give way to adopted       | 9/3   | 409 policy-not-adopted
            text A, adopt 5/3                   | give way to adopted       | 9/3   | given way to adopted
            text A, adopt 5/3                   | give way to itself        | 9/3   | 422 successor successor-is-itself
            text A, adopt 5/3                   | give way to none          | 9/3   | 422 successor policy-unknown
            text A, adopt 5/3                   | give way to draft         | 9/3   | 422 successor successor-not-adopted
            text A, adopt 5/3                   | give way to heard         | 9/3   | 422 successor successor-not-adopted
            text A, adopt 5/3                   | give way to superseded    | 9/3   | 422 successor successor-superseded
            text A, adopt 8/3                   | give way to adopted       | 9/3   | 422 since superseded-before-adopted
            text A, adopt 5/3                   | give way to new           | 9/3   | given way to new
            text A, adopt 5/3                   | give way to newer         | 9/3   | 422 since successor-adopted-later
            text A, adopt 5/3, give way         | give way to adopted       | 9/3   | 409 policy-superseded
            """;

    @ParameterizedTest(name = "{0} | {1} on {2}: {3}")
    @MethodSource("rows")
    void livesSo(String before, String asked, String on, String then) {
        List<PolicyLifecycleEvent> events = history(before);
        var fixture = new AggregateTestFixture<>(Policy.class);
        ResultValidator<Policy> result = (events.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(events))
                .when(command(asked, day(on)));

        if (!then.isEmpty() && Character.isDigit(then.charAt(0))) {
            refused(result, then.substring(0, 3), then.substring(4));
        } else {
            result.expectEvents(then.isEmpty() ? new Object[0] : new Object[] {event(then)});
        }
    }

    static Stream<Object[]> rows() {
        return TABLE.lines()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray());
    }

    private static void refused(ResultValidator<Policy> result, String status, String why) {
        String[] words = why.split(" ");
        result.expectNoEvents()
                .expectException(instanceOf(Refusal.class))
                .expectExceptionMessage(
                        status.equals("422")
                                ? startsWith("invalid [Violation[field=%s, rule=%s, ".formatted(words[0], words[1]))
                                : is(why));
    }

    private static List<PolicyLifecycleEvent> history(String told) {
        List<PolicyLifecycleEvent> events = new ArrayList<>();
        int version = 0;
        for (String step : told.isEmpty() ? new String[0] : told.split(", ")) {
            String[] words = step.split(" ");
            switch (words[0]) {
                case "text" -> events.add(event("text " + ++version + " " + words[1]));
                case "hearing" -> events.add(event("hearing of " + version + " to " + words[1]));
                case "adopt" -> events.add(event("adopted " + version + " on " + words[1]));
                case "give" -> events.add(event("given way to adopted"));
                default -> throw new IllegalArgumentException(step);
            }
        }
        return events;
    }

    private static PolicyLifecycleEvent event(String told) {
        String[] words = told.split(" ");
        return switch (words[0]) {
            case "text" -> new PolicyEntered("slagelse", "politik", Integer.parseInt(words[1]), text(words[2]));
            case "hearing" ->
                new PolicyHearingOpened(
                        "slagelse",
                        "politik",
                        Integer.parseInt(words[2]),
                        day("15/1"),
                        day(words[4]),
                        decision(day("10/1")));
            case "adopted" ->
                new PolicyAdopted("slagelse", "politik", Integer.parseInt(words[1]), decision(day(words[3])));
            case "given" -> new PolicySuperseded("slagelse", "politik", words[3], day("7/3"));
            default -> throw new IllegalArgumentException(told);
        };
    }

    private static Object command(String told, LocalDate today) {
        String[] words = told.split(" ");
        return switch (words[0]) {
            case "text" -> EnterPolicy.of(ADDRESS, text(words[1]), today);
            case "hearing" ->
                OpenHearing.of(ADDRESS, new Hearing(day("15/1"), day(words[1]), decision(day("10/1"))), today);
            case "adopt" -> AdoptPolicy.of(ADDRESS, decision(day(words[1])), today);
            case "give" -> supersede(words[3]);
            default -> throw new IllegalArgumentException(told);
        };
    }

    private static SupersedePolicy supersede(String successor) {
        PolicyState known = switch (successor) {
            case "adopted", "itself" -> state("text A, adopt 1/1");
            case "new" -> state("text A, adopt 7/3");
            case "newer" -> state("text A, adopt 8/3");
            case "none" -> state("");
            case "draft" -> state("text A");
            case "heard" -> state("text A, hearing 1/2");
            case "superseded" -> state("text A, adopt 1/1, give way");
            default -> throw new IllegalArgumentException(successor);
        };
        String id = successor.equals("itself") ? "politik" : successor;
        return SupersedePolicy.of(ADDRESS, new Succession(id, day("7/3")), known);
    }

    private static PolicyState state(String told) {
        return history(told).stream().reduce(PolicyState.none(), PolicyState::after, (one, other) -> other);
    }

    private static LocalDate day(String told) {
        String[] parts = told.split("/");
        return LocalDate.of(
                parts.length > 2 ? Integer.parseInt(parts[2]) : 2023,
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0]));
    }

    private static Decision decision(LocalDate date) {
        return new Decision("Byrådet", date, "00-2023-1");
    }

    private static PolicyText text(String vision) {
        return new PolicyText(
                "Politik", 2023, null, vision, List.of("Samskabelse"), List.of(), List.of(), List.of(), "Politikken");
    }
}
