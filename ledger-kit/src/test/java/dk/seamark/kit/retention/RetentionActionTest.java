package dk.seamark.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.erasure.RetentionEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps are {@code who:step}; a step proposes a rule ({@code +P5Y}), adopts one ({@code P5Y}) or is {@code end}. */
class RetentionActionTest {

    private static final TextRef REASON = new TextRef("t", "c");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        given                      | step   | adopted afterwards | refused
        -                          | a:+P5Y | -                  | -
        a:+P5Y                     | b:P5Y  | P5Y                | -
        a:+P5Y                     | a:P5Y  | -                  | retention-own
        a:+P5Y                     | b:P9Y  | -                  | retention-other-rule
        -                          | b:P5Y  | -                  | retention-not-proposed
        a:+P5Y b:+P9Y              | a:P9Y  | P9Y                | -
        a:+P5Y b:+P9Y              | b:P9Y  | -                  | retention-own
        a:+P5Y b:P5Y               | a:+P5Y | -                  | retention-adopted
        a:+P5Y b:P5Y               | b:P5Y  | -                  | retention-not-proposed
        a:+P5Y b:P5Y a:+P9Y        | b:P9Y  | P9Y                | -
        a:+P5Y b:P5Y a:+P9Y        | c:+P7Y | P5Y                | -
        a:+P5Y b:P5Y               | a:end  | -                  | -
        a:+P5Y                     | a:end  | -                  | -
        a:+P5Y b:P5Y a:+P9Y a:end  | b:P9Y  | -                  | retention-not-proposed
        -                          | a:end  | -                  | retention-none
        a:+P5Y b:P5Y a:end         | a:+P5Y | -                  | -
        """, useHeadersInDisplayName = true)
    void twoPeopleAdoptARuleAndOneEndsIt(
            @Nullable String given, String step, @Nullable String adopted, @Nullable String refused) {
        RetentionState state = RetentionState.NONE;
        for (String before : given == null ? List.<String>of() : Arrays.asList(given.split(" "))) {
            state = state.after(event(state, before), actor(before));
        }
        RetentionState last = state;
        if (refused != null) {
            assertThatThrownBy(() -> event(last, step))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(refused));
        } else {
            RetentionRule rule = last.after(event(last, step), actor(step)).adopted();
            assertThat(rule == null ? null : rule.keep()).isEqualTo(adopted);
        }
    }

    private static String actor(String step) {
        return step.substring(0, step.indexOf(':'));
    }

    private static RetentionEvent event(RetentionState state, String step) {
        String what = step.substring(step.indexOf(':') + 1);
        RetentionAction action;
        if (what.equals("end")) {
            action = new RetentionAction.End("slagelse", TextKind.NOTE, REASON);
        } else if (what.startsWith("+")) {
            action = new RetentionAction.Propose("slagelse", rule(what.substring(1)), REASON);
        } else {
            action = new RetentionAction.Adopt("slagelse", rule(what));
        }
        return action.decide(state, actor(step));
    }

    private static RetentionRule rule(String keep) {
        return new RetentionRule(TextKind.NOTE, keep, RetentionStart.PLAN_END);
    }
}
