package dk.seamark.verify;

import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Step;
import dk.seamark.verify.report.StepOutcome;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How all steps went.
 *
 * @param steps the steps, in their order
 * @param subject what it is of, as far as that is known
 * @param success what it comes to if all is well
 * @param failure what it comes to if a step failed
 */
public record Report(List<Step> steps, LocalizedText subject, LocalizedText success, LocalizedText failure) {

    private static final int MOST_DETAILS = 20;
    private static final String INDENT = " ".repeat(15);

    /** Copies the list. */
    public Report {
        steps = List.copyOf(steps);
    }

    /** Whether all that was asked for was checked, and is as it must be. */
    public boolean isFine() {
        return steps.stream().allMatch(step -> step.outcome().isFine());
    }

    /** The report as text: a line for each step, its details, and what it comes to. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step.outcome().sign())
                    .append(' ')
                    .append(padded(step.outcome().word().in(language)))
                    .append(step.number())
                    .append(". ")
                    .append(Phrases.say("labelled", step.name(), step.sentence())
                            .in(language))
                    .append('\n');
            step.details().stream().limit(MOST_DETAILS).forEach(detail -> line(text, detail.in(language)));
            if (step.details().size() > MOST_DETAILS) {
                int more = step.details().size() - MOST_DETAILS;
                line(text, Phrases.say("more", more).in(language));
            }
        }
        return text.append('\n').append(summary().in(language)).append('\n').toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(INDENT).append(line).append('\n');
    }

    private static String padded(String word) {
        return word + " ".repeat(Math.max(1, INDENT.length() - 2 - word.length()));
    }

    private LocalizedText summary() {
        long failed = count(StepOutcome.FAILED);
        long unchecked = count(StepOutcome.IMPOSSIBLE);
        if (failed > 0) {
            return Phrases.say("summary.failed", failure, failed, unchecked);
        }
        if (unchecked > 0) {
            return Phrases.say("summary.impossible", unchecked, subject);
        }
        LocalizedText well = Phrases.say("summary.passed", success);
        String others = steps.stream()
                .filter(step -> step.outcome() == StepOutcome.NOT_ASKED)
                .map(step -> Integer.toString(step.number()))
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? well
                : LocalizedText.sentences(List.of(well, Phrases.say("summary.not-asked", others)));
    }

    private long count(StepOutcome outcome) {
        return steps.stream().filter(step -> step.outcome() == outcome).count();
    }
}
