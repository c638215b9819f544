package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Closing;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Mean;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Score;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random rules on random evidence: every verdict is explained, in words that agree with it and with every
 * number of its working. That a number stands in the text is checked, not that the sentence around it is good
 * Danish.
 */
class RandomExplanationsTest {

    /** The first so many seeds: more of them by hand, as the same ones say the same each time. */
    private static final int CASES = Integer.getInteger("seamark.explanations", 200_000);

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private static final IndicatorDefined INDICATOR = SampleEvents.indicator(
            "i",
            SampleEvents.component("a", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null),
            SampleEvents.component("b", PlainUnit.PERCENT, null, null),
            SampleEvents.component("c", Score.National.GRADE_POINTS, null, null),
            SampleEvents.component("y", PlainUnit.YES_NO, null, null));

    @Test
    void everyVerdictIsExplainedByItsNumbers() {
        Map<String, Integer> seen = new ConcurrentSkipListMap<>();
        LongStream.range(0, CASES).parallel().forEach(seed -> seen.merge(explained(seed), 1, Integer::sum));
        assertThat(seen).containsOnlyKeys("met", "not-met", "not-measured", "undecided", "no-target", "qualitative");
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(CASES / 200));
    }

    /** The code of a random verdict whose explanation was found to be right. */
    private static String explained(long seed) {
        RandomTargets random = new RandomTargets(new Random(seed));
        var rule = random.rule();
        String told = "";
        try {
            Verdict verdict = rule.judge(random.evidence());
            Explanation explanation = Explanations.explain(verdict, INDICATOR);
            told = explanation.text().da() + " / " + explanation.text().en();
            check(verdict, explanation);
            checkWords(verdict, explanation.text());
            Explanation rounded = Explanations.explain(verdict, INDICATOR, ShareDetail.ROUNDED);
            told = rounded.text().da() + " / " + rounded.text().en();
            assertThat(rounded.code()).isEqualTo(explanation.code());
            agreesNot(
                    " af [0-9.]+\\)| of [0-9,]+\\)|, [0-9.,]+ (af|of) [0-9]",
                    rounded.text().da(),
                    rounded.text().en());
            return explanation.code();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed %d: %s on %s: %s".formatted(seed, rule, random, told), e);
        }
    }

    private static void check(Verdict verdict, Explanation explanation) {
        String da = explanation.text().da();
        String en = explanation.text().en();
        agrees("\\S", da, en);
        String lastDa = last(da);
        String lastEn = last(en);
        switch (verdict) {
            case Judgement.Met met -> {
                code("met", explanation);
                agrees("(er|er målet) opfyldt|is met", lastDa, lastEn);
                agreesNot("ikke opfyldt|not met", da, en);
                numbers(met.working(), da, en);
            }
            case Judgement.NotMet notMet -> {
                code("not-met", explanation);
                agrees("ikke opfyldt|is not met", lastDa, lastEn);
                numbers(notMet.working(), da, en);
            }
            case Judgement.NotMeasured none -> {
                code("not-measured", explanation);
                agrees("er intet tal for|is no figure for", da, en);
                agreesNot("ikke opfyldt|not met", da, en);
                numbers(none.working(), da, en);
            }
            case Judgement.Undecided undecided -> {
                code("undecided", explanation);
                agrees(
                        "siger ikke|intet at sammenligne med|er intet tal|ingen har besluttet"
                                + "|kan ikke regnes ud uden|cannot be worked out without"
                                + "|does not say|nothing to compare with|is no number|nobody has decided",
                        da,
                        en);
                numbers(undecided.working(), da, en);
            }
            case Verdict.NoTarget none -> code("no-target", explanation);
            case Verdict.Qualitative told -> code("qualitative", explanation);
        }
    }

    /** No sentence goes from one sign to the other, and no number is told in the unit of another. */
    private static void checkWords(Verdict verdict, LocalizedText told) {
        List<Measured> figures = Evidenced.figures(verdict);
        if (figures.stream().noneMatch(figure -> figure.component().equals("b"))) {
            agreesNot("procentpoint|percentage point", told.da(), told.en());
        }
        if (figures.stream().allMatch(figure -> figure.value().signum() >= 0)
                && Evidenced.comparisons(verdict).stream()
                        .noneMatch(each -> each.bound() instanceof Bound.ChangedBy
                                || each.bound() instanceof Bound.BelowComparator)) {
            agreesNot("−[0-9]", told.da(), told.en());
        }
    }

    private static void code(String code, Explanation explanation) {
        assertThat(explanation.code()).isEqualTo(code);
    }

    private static void agrees(String pattern, String... texts) {
        Pattern searched = compiled(pattern);
        for (String text : texts) {
            if (!searched.matcher(text).find()) {
                throw new AssertionError("No \"" + pattern + "\" in: " + text);
            }
        }
    }

    private static void agreesNot(String pattern, String... texts) {
        Pattern searched = compiled(pattern);
        for (String text : texts) {
            if (searched.matcher(text).find()) {
                throw new AssertionError("\"" + pattern + "\" in: " + text);
            }
        }
    }

    private static Pattern compiled(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile);
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf(". ", text.length() - 2) + 1).strip();
    }

    private static void numbers(List<Comparison> working, String da, String en) {
        for (Comparison comparison : working) {
            boolean yesNo =
                    comparison.quantity().figures().getFirst().component().equals("y");
            BigDecimal value = comparison.quantity().value();
            boolean counted = Stream.concat(
                            comparison.quantity().figures().stream(), comparison.bound().figures().stream())
                    .anyMatch(figure -> figure.share() != null);
            if (counted) {
                counts(comparison, da, en);
            } else if (yesNo) {
                agrees(value.signum() == 0 ? "nej|no" : "ja|yes", da, en);
            } else if (comparison.quantity() instanceof Closing && value.signum() == 0) {
                agrees("uændret|unchanged", da, en);
            } else {
                if (comparison.quantity() instanceof Mean mean
                        && value.stripTrailingZeros().scale() > 2) {
                    rounded(mean, da, en);
                } else {
                    number(value, da, en);
                }
                number(comparison.bound().value(), da, en);
            }
        }
    }

    /** An average with more decimals is said to be rounded, and each of its figures and their number is told. */
    private static void rounded(Mean mean, String da, String en) {
        agrees("i gennemsnit ca\\. ", da);
        agrees("about [^ ]+.* on average", en);
        agrees("delt med " + mean.figures().size() + ":", da);
        mean.figures().forEach(figure -> number(figure.value(), da, en));
    }

    /** Every share has its counts beside it, and two numbers that differ are told as such. */
    private static void counts(Comparison comparison, String da, String en) {
        for (Measured figure : comparison.quantity().figures()) {
            if (figure.share() != null) {
                agrees("\\(" + figure.share().numerator().toPlainString() + " af", da.replace(".", ""));
                agrees("\\(" + figure.share().numerator().toPlainString() + " of", en.replace(",", ""));
            }
        }
    }

    /** The number, and not as a part of a longer one; a lead and a fall are told without their sign. */
    private static void number(BigDecimal value, String da, String en) {
        String plain = value.abs().stripTrailingZeros().toPlainString();
        for (String text : List.of(da.replace(',', '.'), en)) {
            boolean found = false;
            for (int at = text.indexOf(plain); at >= 0 && !found; at = text.indexOf(plain, at + 1)) {
                found = ends(text, at - 1, -1) && ends(text, at + plain.length(), 1);
            }
            if (!found) {
                throw new AssertionError("No " + plain + " in: " + text);
            }
        }
    }

    /** Whether no digit of the same number stands here; a point may end the sentence. */
    private static boolean ends(String text, int at, int step) {
        return !digit(text, at) && !(at >= 0 && at < text.length() && text.charAt(at) == '.' && digit(text, at + step));
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
