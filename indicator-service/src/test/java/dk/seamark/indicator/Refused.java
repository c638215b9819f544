package dk.seamark.indicator;

import dk.seamark.kit.problem.Refusal;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** Matchers for refusals. */
final class Refused {

    private Refused() {}

    /** A refusal with this code. */
    static Matcher<Refusal> with(String code) {
        return matcher("refused with " + code, refusal -> refusal.code().equals(code));
    }

    /** A refusal whose only violation is of this field and this rule. */
    static Matcher<Refusal> because(String field, String rule) {
        return matcher(
                "refused because " + field + " breaks " + rule,
                refusal -> refusal.violations().size() == 1
                        && refusal.violations().getFirst().field().equals(field)
                        && refusal.violations().getFirst().rule().equals(rule));
    }

    private static Matcher<Refusal> matcher(String told, java.util.function.Predicate<Refusal> expected) {
        return new CustomTypeSafeMatcher<>(told) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return expected.test(refusal);
            }
        };
    }
}
