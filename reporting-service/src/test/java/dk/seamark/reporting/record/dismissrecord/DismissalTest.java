package dk.seamark.reporting.record.dismissrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may decide about an unreadable record, by what was decided before. */
class DismissalTest {

    /**
     * Each command is {@code what person}, on the ground {@code lost} unless it says {@code content}, and with the same
     * reason unless it says {@code other}.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before                                        | command             | outcome
                                                          | request anne        | RecordDismissalRequested
                                                          | approve bo          | dismissal-not-requested
                                                          | decline bo          | dismissal-not-requested
            request anne                                  | request anne        | dismissal-requested
            request anne                                  | request bo          | dismissal-requested
            request anne                                  | approve anne        | dismissal-own
            request anne                                  | approve bo          | RecordDismissed
            request anne                                  | approve bo content  | dismissal-other-request
            request anne                                  | approve bo other    | dismissal-other-request
            request anne                                  | decline bo          | RecordDismissalDeclined
            request anne                                  | decline anne        | RecordDismissalDeclined
            request anne, decline bo                      | approve bo          | dismissal-not-requested
            request anne, decline bo                      | request bo          | RecordDismissalRequested
            request anne, decline bo, request bo          | approve bo          | dismissal-own
            request anne, decline bo, request bo          | approve anne        | RecordDismissed
            request anne, approve bo                      | request anne        | record-dismissed
            request anne, approve bo                      | approve bo          | record-dismissed
            request anne, approve bo                      | decline bo          | record-dismissed
            """, useHeadersInDisplayName = true)
    void twoPeopleDecide(String before, String command, String outcome) {
        DismissalState state = new DismissalState.Counted();
        for (String step : before == null ? new String[0] : before.split(", ", -1)) {
            state = DismissalState.after(decide(state, step), person(step));
        }

        String found;
        try {
            found = decide(state, command).getClass().getSimpleName();
        } catch (Refusal refusal) {
            found = refusal.code();
        }

        assertThat(found).isEqualTo(outcome);
    }

    private static String person(String step) {
        return step.split(" ", -1)[1];
    }

    private static StrayRecordEvent decide(DismissalState state, String step) {
        DismissalGround ground = step.endsWith("content") ? DismissalGround.NO_CONTENT : DismissalGround.LOST;
        DismissalAction action = switch (step.split(" ", -1)[0]) {
            case "request" -> new DismissalAction.Request("slagelse", 7, ground, "Væk");
            case "approve" ->
                new DismissalAction.Approve("slagelse", 7, ground, step.endsWith("other") ? "Andet" : "Væk");
            case "decline" -> new DismissalAction.Decline("slagelse", 7, "Se efter først");
            default -> throw new AssertionError("No such command: " + step);
        };
        return action.decide(state, person(step));
    }
}
