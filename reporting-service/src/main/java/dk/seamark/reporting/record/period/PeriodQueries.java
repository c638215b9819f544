package dk.seamark.reporting.record.period;

import dk.seamark.events.plan.PlanId;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.reporting.record.facts.PastLedgers;
import dk.seamark.reporting.record.journal.JournalHead;
import dk.seamark.reporting.record.journal.JournalTable;
import dk.seamark.reporting.record.journal.Ledgers;
import dk.seamark.standing.EarlierTarget;
import dk.seamark.standing.LedgerFold;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Queries what the ledger holds about a period, with the parameters of a request. */
@Component
public class PeriodQueries {

    private final Ledgers ledgers;
    private final PastLedgers past;
    private final JournalTable journal;

    /** The position that {@code asOf} resolves to, and whether it always will. */
    private record AsOf(long position, boolean settled) {}

    PeriodQueries(Ledgers ledgers, PastLedgers past, JournalTable journal) {
        this.ledgers = ledgers;
        this.past = past;
        this.journal = journal;
    }

    /**
     * What the ledger held about a plan's period.
     *
     * @param year the period: {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}
     * @param plan the plan's id; null if the municipality has only one plan for that period
     * @param asOf a ledger position, a Danish date, or a date-time; null for now
     * @throws Refusal 400 if a parameter is malformed, 404 if there is no such plan or period, 422 if the position is
     *     not reached yet or the plan must be named
     */
    public PeriodSnapshot find(Municipality municipality, String year, @Nullable String plan, @Nullable String asOf) {
        ReportingPeriod period = period(year);
        if (plan != null) {
            plan(plan);
        }
        if (asOf == null) {
            return ledgers.now(municipality, fold -> known(fold, period, plan, false));
        }
        AsOf point = asOf(municipality, asOf);
        if (plan != null) {
            return past.at(
                    municipality, point.position(), plan, ledger -> known(ledger, period, plan, point.settled()));
        }
        return past.at(
                municipality,
                point.position(),
                ledger -> Set.of(onlyPlan(ledger, period)),
                ledger -> known(ledger, period, null, point.settled()));
    }

    /**
     * A plan's standing for a period at a position, as it was judged by earlier rules.
     *
     * @param reading how these rules read spans of years
     * @throws Refusal 404 if there was no such plan
     */
    public Standing find(
            Municipality municipality, ReportingPeriod period, String plan, long position, SpanReading reading) {
        return past.at(
                municipality,
                position,
                plan,
                ledger -> ledger.standing(plan, period, reading)
                        .orElseThrow(() -> Refusal.notFound("plan-unknown", plan)));
    }

    /**
     * What the ledger held about everything that is followed up on in a calendar year.
     *
     * @param year the year, as {@code 2024}; it includes the halves and quarters of plans that have them
     * @param asOf a ledger position, a Danish date, or a date-time; null for now
     * @throws Refusal 400 if a parameter is malformed or {@code year} is part of a year, 404 if the municipality has
     *     neither a plan nor a policy for the year, 422 if the position is not reached yet
     */
    public PlansSnapshot findAll(Municipality municipality, String year, @Nullable String asOf) {
        ReportingPeriod whole = period(year);
        if (whole.part() != ReportingPeriod.Part.YEAR) {
            throw Refusal.malformed(Violation.of("year", "year.whole"));
        }
        if (asOf == null) {
            return ledgers.now(municipality, fold -> knownPlans(fold, whole, false));
        }
        AsOf point = asOf(municipality, asOf);
        return past.at(
                municipality,
                point.position(),
                ledger -> PlansSnapshot.plansOf(ledger, whole),
                ledger -> knownPlans(ledger, whole, point.settled()));
    }

    /**
     * The whole ledger.
     *
     * @param asOf a ledger position, a Danish date, or a date-time; null for now
     * @throws Refusal 400 if it is malformed, 422 if the position is not reached yet
     */
    public LedgerSnapshot ledger(Municipality municipality, @Nullable String asOf) {
        if (asOf == null) {
            return ledgers.now(municipality, fold -> known(municipality, fold, false));
        }
        AsOf point = asOf(municipality, asOf);
        return known(municipality, past.whole(municipality, point.position()), point.settled());
    }

    private LedgerSnapshot known(Municipality municipality, LedgerFold fold, boolean settled) {
        return new LedgerSnapshot(
                fold.position(), journal.watermark(municipality, fold.position()), settled, fold.stateHash());
    }

    /** The targets of a plan with other terms now than in an earlier standing: {@link LedgerFold#revisedSince}. */
    public List<EarlierTarget> revisedSince(Municipality municipality, Standing earlier, Standing now) {
        return past.at(
                municipality,
                now.position(),
                now.planId(),
                ledger -> ledger.revisedSince(earlier, ReportingPeriod.parse(now.period())));
    }

    /**
     * The ledger position that a request refers to.
     *
     * @param asOf a ledger position, a Danish date, or a date-time; null for now
     * @throws Refusal 400 if it is malformed, 422 if the position is not reached yet
     */
    public long position(Municipality municipality, @Nullable String asOf) {
        return asOf == null
                ? journal.head(municipality).position()
                : asOf(municipality, asOf).position();
    }

    /** Parses a period. */
    public static ReportingPeriod period(String year) {
        return Refusal.unlessRead("year", "year.form", () -> ReportingPeriod.parse(year));
    }

    /** Parses the id of a plan. */
    public static PlanId plan(String plan) {
        return Refusal.unlessRead("plan", "plan.form", () -> new PlanId(plan));
    }

    private AsOf asOf(Municipality municipality, String asOf) {
        JournalHead head = journal.head(municipality);
        if (asOf.matches("[0-9]{1,30}")) {
            String digits = asOf.replaceFirst("^0+(?=.)", "");
            if (digits.length() > 18 || Long.parseLong(digits) > head.position()) {
                throw Refusal.invalid(Violation.of("asOf", "asOf.ahead", Long.toString(head.position())));
            }
            return new AsOf(Long.parseLong(digits), true);
        }
        Instant time = AsOfTime.parse(asOf);
        // Every later entry has this watermark or a later one, so none can be added before the time.
        boolean settled = time.isBefore(head.watermark());
        return new AsOf(settled ? journal.positionAt(municipality, time) : head.position(), settled);
    }

    private static PeriodSnapshot known(
            LedgerFold fold, ReportingPeriod period, @Nullable String plan, boolean settled) {
        String planId = plan == null ? onlyPlan(fold, period) : plan;
        Standing standing = fold.standing(planId, period).orElseThrow(() -> Refusal.notFound("plan-unknown", planId));
        if (!fold.plansOf(period).contains(planId)) {
            PlanTerms terms = standing.terms();
            throw Refusal.notFound(
                    switch (terms.followedUp()) {
                        case YEARLY -> "year-not-in-plan";
                        case HALF_YEARLY -> "half-year-not-in-plan";
                        case QUARTERLY -> "quarter-not-in-plan";
                    },
                    period.toString(),
                    Integer.toString(terms.firstYear()),
                    Integer.toString(terms.lastYear()));
        }
        return new PeriodSnapshot(standing, settled, fold.unread(planId, period), fold.anomalies());
    }

    private static PlansSnapshot knownPlans(LedgerFold fold, ReportingPeriod year, boolean settled) {
        PlansSnapshot known = PlansSnapshot.of(fold, year, settled);
        if (known.policies().isEmpty() && known.standings().isEmpty()) {
            throw Refusal.notFound("year-without-plan", year.toString());
        }
        return known;
    }

    private static String onlyPlan(LedgerFold fold, ReportingPeriod period) {
        List<String> plans = fold.plansOf(period);
        if (plans.isEmpty()) {
            throw Refusal.notFound("year-without-plan", period.toString());
        }
        if (plans.size() > 1) {
            throw Refusal.invalid(Violation.of("plan", "plan.several", String.join(", ", plans)));
        }
        return plans.getFirst();
    }
}
