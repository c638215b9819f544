package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule from a table: {@code at least 24 above the baseline}. A rule weighs the component
 * {@code a}; a gap is that between {@code a} and {@code b}; the parts of an {@code all of}, set apart
 * by semicolons, weigh {@code a}, {@code b} and {@code c}.
 */
final class RuleText {

    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern AT_LEAST = Pattern.compile("at least " + NUMBER);
    private static final Pattern MORE_THAN = Pattern.compile("more than " + NUMBER);
    private static final Pattern ABOVE = Pattern.compile("at least " + NUMBER + " above the (.+)");
    private static final Pattern BELOW =
            Pattern.compile("at most " + NUMBER + " (%|points|% or points) below the comparator");
    private static final Pattern GAP = Pattern.compile("gap within (?:" + NUMBER + "|open)");
    private static final Pattern IF_RELEVANT = Pattern.compile("(if relevant|relevant|not relevant): (.+)");

    private RuleText() {}

    static TargetRule parse(String text) {
        Matcher relevance = IF_RELEVANT.matcher(text);
        if (relevance.matches()) {
            Condition condition = condition(relevance.group(2));
            return switch (relevance.group(1)) {
                case "relevant" -> new IfRelevant(condition, Relevance.RELEVANT);
                case "not relevant" -> new IfRelevant(condition, Relevance.NOT_RELEVANT);
                default -> new IfRelevant(condition, null);
            };
        }
        return text.equals("no target") ? new NoTarget() : condition(text);
    }

    private static Condition condition(String text) {
        if (!text.startsWith("all of: ")) {
            return single(text, "a");
        }
        List<Condition> parts = new ArrayList<>();
        for (String part : text.substring("all of: ".length()).split(";", -1)) {
            parts.add(single(part.strip(), List.of("a", "b", "c").get(parts.size())));
        }
        return new AllOf(parts);
    }

    private static Condition single(String text, String component) {
        Matcher matcher = AT_LEAST.matcher(text);
        if (matcher.matches()) {
            return new AtLeast(component, number(matcher));
        }
        if (matcher.usePattern(MORE_THAN).matches()) {
            return new MoreThan(component, number(matcher));
        }
        if (matcher.usePattern(ABOVE).matches()) {
            return new AtLeastAbove(component, number(matcher), reference(matcher.group(2)));
        }
        if (matcher.usePattern(BELOW).matches()) {
            BigDecimal tolerance = number(matcher);
            return switch (matcher.group(2)) {
                case "%" -> new NotBelowComparator(component, tolerance, Reading.PERCENT);
                case "points" -> new NotBelowComparator(component, tolerance, Reading.PERCENTAGE_POINTS);
                default -> new NotBelowComparator(component, tolerance, null);
            };
        }
        if (matcher.usePattern(GAP).matches()) {
            return new GapWithin("a", "b", matcher.group(1) == null ? null : number(matcher));
        }
        return switch (text) {
            case "no worse than previous" -> new NoWorseThanPrevious(component);
            case "better than previous" -> new BetterThanPrevious(component);
            default -> throw new AssertionError("No rule is written so: " + text);
        };
    }

    private static BigDecimal number(Matcher matcher) {
        return new BigDecimal(matcher.group(1));
    }

    private static Reference reference(String text) {
        return switch (text) {
            case "baseline" -> Reference.BASELINE;
            case "previous result" -> Reference.PREVIOUS_RESULT;
            case "previous" -> Reference.PREVIOUS_PERIOD;
            default -> throw new AssertionError("No reference is written so: " + text);
        };
    }
}
