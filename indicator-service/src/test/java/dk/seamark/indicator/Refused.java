package dk.seamark.indicator;

import dk.seamark.kit.problem.Refusal;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** What a test expects of a refusal. */
final class Refused {

    private Refused() {}

    /** With this code. */
    static Matcher<Refusal> with(String code) {
        return matcher("refused with " + code, refusal -> refusal.code().equals(code));
    }

    /** Because this field, and no other, breaks this rule. */
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
