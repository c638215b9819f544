package dk.seamark.events.rule;

import dk.seamark.events.value.Quartile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a rule from a table: {@code at least 24 above the baseline}. A rule is about the component {@code a}; a gap is
 * between {@code a} and {@code b}; the parts of {@code all of} and
 * {@code 2 of}, separated by semicolons, are about {@code a}, {@code b} and {@code c}.
 */
public final class RuleText {

    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern AT_LEAST = Pattern.compile("at least " + NUMBER);
    private static final Pattern MORE_THAN = Pattern.compile("more than " + NUMBER);
    private static final Pattern ABOVE = Pattern.compile("at least " + NUMBER + " above the (.+)");
    private static final Pattern BELOW =
            Pattern.compile("at most " + NUMBER + " (%|points|% or points) below the comparator");
    private static final Pattern OVER =
            Pattern.compile("at most " + NUMBER + " (%|points|% or points) above the comparator");
    private static final Pattern GAP = Pattern.compile("gap within (?:" + NUMBER + "|open)");
    private static final Pattern AT_MOST = Pattern.compile("at most " + NUMBER);
    private static final Pattern LESS_THAN = Pattern.compile("less than " + NUMBER);
    private static final Pattern CHANGES = Pattern.compile("(up|down) by " + NUMBER + " (%|points|% or points)");
    private static final Pattern CLOSED =
            Pattern.compile("gap closed by " + NUMBER + " to " + NUMBER + " since the (.+)");
    private static final Pattern SUM =
            Pattern.compile("total since ([0-9]{4}) (at least|more than|at most|less than) " + NUMBER);
    private static final Pattern AVERAGE =
            Pattern.compile("average since ([0-9]{4}) (at least|more than|at most|less than) " + NUMBER);
    private static final Pattern SOME = Pattern.compile("([0-9]) of: (.+)");
    private static final Pattern IF_RELEVANT = Pattern.compile("(if relevant|relevant|not relevant): (.+)");

    private RuleText() {}

    /** The rule that a table writes so. */
    public static TargetRule parse(String text) {
        Matcher relevance = IF_RELEVANT.matcher(text);
        if (relevance.matches()) {
            Condition condition = condition(relevance.group(2));
            return switch (relevance.group(1)) {
                case "relevant" -> new IfRelevant(condition, Relevance.RELEVANT);
                case "not relevant" -> new IfRelevant(condition, Relevance.NOT_RELEVANT);
                default -> new IfRelevant(condition, null);
            };
        }
        return switch (text) {
            case "no target" -> new NoTarget();
            case "qualitative" -> new Qualitative();
            default -> condition(text);
        };
    }

    private static Condition condition(String text) {
        Matcher some = SOME.matcher(text);
        if (some.matches()) {
            return new SomeOf(Integer.parseInt(some.group(1)), parts(some.group(2)));
        }
        return text.startsWith("all of: ") ? new AllOf(parts(text.substring("all of: ".length()))) : single(text, "a");
    }

    private static List<Condition> parts(String text) {
        List<Condition> parts = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            parts.add(single(part.strip(), List.of("a", "b", "c").get(parts.size())));
        }
        return parts;
    }

    private static Condition single(String text, String component) {
        Matcher matcher = AT_LEAST.matcher(text);
        if (matcher.matches()) {
            return new AtLeast(component, number(matcher));
        }
        if (matcher.usePattern(MORE_THAN).matches()) {
            return new MoreThan(component, number(matcher));
        }
        if (matcher.usePattern(AT_MOST).matches()) {
            return new AtMost(component, number(matcher));
        }
        if (matcher.usePattern(LESS_THAN).matches()) {
            return new LessThan(component, number(matcher));
        }
        if (matcher.usePattern(CHANGES).matches()) {
            Way way = matcher.group(1).equals("up") ? Way.UP : Way.DOWN;
            return new ChangesBy(component, way, new BigDecimal(matcher.group(2)), reading(matcher.group(3)));
        }
        if (matcher.usePattern(CLOSED).matches()) {
            return closed(matcher);
        }
        if (matcher.usePattern(ABOVE).matches()) {
            return new AtLeastAbove(component, number(matcher), reference(matcher.group(2)));
        }
        if (matcher.usePattern(BELOW).matches()) {
            return new NotBelowComparator(component, number(matcher), reading(matcher.group(2)));
        }
        if (matcher.usePattern(SUM).matches()) {
            return new SumSince(
                    component,
                    Integer.parseInt(matcher.group(1)),
                    Relation.valueOf(matcher.group(2).replace(' ', '_').toUpperCase(Locale.ROOT)),
                    new BigDecimal(matcher.group(3)));
        }
        if (matcher.usePattern(AVERAGE).matches()) {
            return new AverageSince(
                    component,
                    Integer.parseInt(matcher.group(1)),
                    Relation.valueOf(matcher.group(2).replace(' ', '_').toUpperCase(Locale.ROOT)),
                    new BigDecimal(matcher.group(3)));
        }
        if (matcher.usePattern(OVER).matches()) {
            return new NotAboveComparator(component, number(matcher), reading(matcher.group(2)));
        }
        if (matcher.usePattern(GAP).matches()) {
            return new GapWithin("a", "b", matcher.group(1) == null ? null : number(matcher));
        }
        return switch (text) {
            case "no worse than previous" -> new NoWorseThanPrevious(component);
            case "fulfilled" -> new Fulfilled(component);
            case "in the best quartile, third" -> new InBestQuartile(component, Quartile.THIRD);
            case "in the best quartile, first" -> new InBestQuartile(component, Quartile.FIRST);
            case "not in the worst quartile, third" -> new NotInWorstQuartile(component, Quartile.THIRD);
            case "not in the worst quartile, first" -> new NotInWorstQuartile(component, Quartile.FIRST);
            case "gap smaller than previous" -> new GapSmallerThanPrevious("a", "b");
            case "better than previous" -> new BetterThanPrevious(component);
            default -> throw new AssertionError("No rule is written so: " + text);
        };
    }

    private static Condition closed(Matcher matcher) {
        return new GapClosedBy(
                "a",
                "b",
                number(matcher),
                new BigDecimal(matcher.group(2)),
                reference(matcher.group(3).replaceFirst(", .*", "")),
                switch (matcher.group(3).replaceFirst("[^,]*(, )?", "")) {
                    case "lower end" -> Enough.LOWER_END;
                    case "upper end" -> Enough.UPPER_END;
                    default -> null;
                });
    }

    private static @Nullable Reading reading(String text) {
        return switch (text) {
            case "%" -> Reading.PERCENT;
            case "points" -> Reading.PERCENTAGE_POINTS;
            default -> null;
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
            case "year before" -> Reference.YEAR_BEFORE;
            default -> throw new AssertionError("No reference is written so: " + text);
        };
    }
}
