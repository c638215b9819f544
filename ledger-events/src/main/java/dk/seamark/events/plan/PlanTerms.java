package dk.seamark.events.plan;

import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a plan as a whole.
 *
 * @param policyId the policy that the plan implements
 * @param title the plan's title
 * @param firstYear the first calendar year of the plan
 * @param lastYear the last calendar year of the plan, not before the first
 * @param figuresFrom the first calendar year for which figures can be recorded, not after {@code firstYear}, where the
 *     documents give figures from before the plan; null means the year before the plan, and the baselines' periods
 * @param committee the political committee that gets the pack each year
 * @param secretariat the centre that puts the pack together; one of {@code centres}
 * @param centres the centres that the plan names, each once
 * @param notes what the plan leaves open or remarks, in the plan owner's words; may be empty
 * @param cadence how often it is followed up on; null means each year
 * @param document the document it was entered from, named so that a reader can find it
 */
public record PlanTerms(
        String policyId,
        String title,
        int firstYear,
        int lastYear,
        @Nullable Integer figuresFrom,
        String committee,
        String secretariat,
        List<Centre> centres,
        List<String> notes,
        @Nullable Cadence cadence,
        String document) {

    /** Copies the lists. */
    public PlanTerms {
        centres = List.copyOf(centres);
        notes = List.copyOf(notes);
    }

    /** How often the plan is followed up on; yearly where the terms do not say. */
    public Cadence followedUp() {
        return cadence == null ? Cadence.YEARLY : cadence;
    }

    /** The reporting periods of the plan, in order. */
    public List<ReportingPeriod> periods() {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> ReportingPeriod.of(year, followedUp()).stream())
                .toList();
    }

    /** Whether this is one of the plan's reporting periods. */
    public boolean holds(ReportingPeriod period) {
        return firstYear <= period.year() && period.year() <= lastYear && period.cadence() == followedUp();
    }

    PlanTerms reworded(@Nullable String newTitle, @Nullable String newCommittee) {
        return new PlanTerms(
                policyId,
                newTitle == null ? title : newTitle,
                firstYear,
                lastYear,
                figuresFrom,
                newCommittee == null ? committee : newCommittee,
                secretariat,
                centres,
                notes,
                cadence,
                document);
    }

    PlanTerms withCentres(String newSecretariat, List<Centre> newCentres) {
        return new PlanTerms(
                policyId,
                title,
                firstYear,
                lastYear,
                figuresFrom,
                committee,
                newSecretariat,
                newCentres,
                notes,
                cadence,
                document);
    }

    PlanTerms until(int newLastYear) {
        return new PlanTerms(
                policyId,
                title,
                firstYear,
                newLastYear,
                figuresFrom,
                committee,
                secretariat,
                centres,
                notes,
                cadence,
                document);
    }
}
