package dk.seamark.reporting.oracle;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.TargetRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Policies and plans as rows. An event is refused if a key is taken already, or if there is no row to change. */
record PlanRows(Sql sql) {

    private static final String IS_DRAFT = """
            EXISTS (SELECT 1 FROM plan d WHERE d.plan = ?)
            AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.plan = ?)
            """;

    boolean take(PolicyLifecycleEvent event) {
        return switch (event) {
            case PolicyEntered it -> entered(it);
            case PolicyHearingOpened it -> sql.change("""
                        UPDATE policy SET status = 'in-hearing'
                        WHERE policy = ? AND version = ? AND status IN ('draft', 'in-hearing')
                        """, it.policyId(), it.version());
            case PolicyAdopted it -> sql.change("""
                        UPDATE policy SET status = 'adopted'
                        WHERE policy = ? AND version = ? AND status IN ('draft', 'in-hearing')
                        """, it.policyId(), it.version());
            case PolicySuperseded it ->
                sql.has(
                                "SELECT 1 FROM policy WHERE policy = ? AND policy <> ? AND status IN ('adopted', 'superseded')",
                                it.successorId(),
                                it.policyId())
                        && sql.change(
                                "UPDATE policy SET status = 'superseded', successor = ? WHERE policy = ? AND status = 'adopted'",
                                it.successorId(),
                                it.policyId());
        };
    }

    private boolean entered(PolicyEntered event) {
        return sql.change("""
                        UPDATE policy SET version = version + 1, title = ?, status = 'draft'
                        WHERE policy = ? AND version = ? - 1 AND status IN ('draft', 'in-hearing')
                        """, event.text().title(), event.policyId(), event.version())
                || (event.version() == 1
                        && sql.change(
                                "INSERT INTO policy (policy, version, title, status) VALUES (?, 1, ?, 'draft')",
                                event.policyId(),
                                event.text().title()));
    }

    boolean take(PlanEvent event) {
        String plan = event.planId();
        return switch (event) {
            case PlanDrafted it ->
                sql.change(
                        "INSERT INTO plan (plan, title) VALUES (?, ?)",
                        plan,
                        it.terms().title());
            case PlanTermsChanged it ->
                sql.change(
                        "UPDATE plan SET title = ? WHERE plan = ? AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.plan = ?)",
                        it.terms().title(),
                        plan,
                        plan);
            case PlanApproved it ->
                sql.change(
                        "INSERT INTO approval (plan, case_number) SELECT plan, ? FROM plan WHERE plan = ?",
                        it.decision().caseNumber(),
                        plan);
            // Its histories have none: the verifier's own fold is what amended plans are held against.
            case PlanDiscarded it -> throw new IllegalArgumentException("The oracle throws no plan away: " + it);
            case PlanAmended it -> throw new IllegalArgumentException("The oracle knows no amendments: " + it);
            case TrackDefined it -> draft(plan) && defined(it);
            case TrackRemoved it ->
                sql.change(
                        "DELETE FROM track WHERE plan = ? AND track = ? AND " + IS_DRAFT
                                + " AND NOT EXISTS (SELECT 1 FROM indicator i WHERE i.plan = ? AND i.track = ?)",
                        plan,
                        it.trackId(),
                        plan,
                        plan,
                        plan,
                        it.trackId());
            case IndicatorDefined it -> draft(plan) && defined(it);
            case IndicatorRemoved it -> draft(plan) && removed(it);
            case IndicatorTargetSet it -> draft(plan) && set(it);
            case IndicatorTargetRemoved it ->
                draft(plan)
                        && sql.change(
                                "DELETE FROM target WHERE plan = ? AND indicator = ? AND target_date = ?",
                                plan,
                                it.indicatorId(),
                                it.targetDate());
            case IndicatorTargetRevised it -> revised(it);
            case FindingAcknowledged it ->
                sql.change(
                        "INSERT INTO finding (plan, finding) SELECT plan, ? FROM plan WHERE plan = ?",
                        it.findingId(),
                        plan);
            case TargetReadingDecided it -> decided(it);
        };
    }

    private boolean draft(String plan) {
        return sql.has("SELECT 1 WHERE " + IS_DRAFT, plan, plan);
    }

    private boolean defined(TrackDefined event) {
        // A definition replaces an earlier one, even with the same content.
        sql.change("DELETE FROM track WHERE plan = ? AND track = ?", event.planId(), event.trackId());
        return sql.change("INSERT INTO track (plan, track) VALUES (?, ?)", event.planId(), event.trackId());
    }

    private boolean defined(IndicatorDefined event) {
        String plan = event.planId();
        if (!sql.has("SELECT 1 FROM track WHERE plan = ? AND track = ?", plan, event.trackId())) {
            return false;
        }
        String id = event.indicatorId();
        sql.change("DELETE FROM indicator WHERE plan = ? AND indicator = ?", plan, id);
        sql.change("DELETE FROM component WHERE plan = ? AND indicator = ?", plan, id);
        for (ComponentDefinition each : event.components()) {
            sql.change(
                    "INSERT INTO component (plan, indicator, component) VALUES (?, ?, ?)",
                    plan,
                    id,
                    each.componentId());
        }
        return sql.change("INSERT INTO indicator (plan, indicator, track) VALUES (?, ?, ?)", plan, id, event.trackId());
    }

    private boolean removed(IndicatorRemoved event) {
        String id = event.indicatorId();
        if (!sql.change("DELETE FROM indicator WHERE plan = ? AND indicator = ?", event.planId(), id)) {
            return false;
        }
        sql.change("DELETE FROM component WHERE plan = ? AND indicator = ?", event.planId(), id);
        sql.change("DELETE FROM target WHERE plan = ? AND indicator = ?", event.planId(), id);
        return true;
    }

    private boolean set(IndicatorTargetSet event) {
        // The day before the date must lie in a period.
        if (!sql.has("""
                SELECT 1 FROM indicator i JOIN period p ON p.kind = 'year'
                    AND p.valid_from < ? AND ? <= p.valid_until
                WHERE i.plan = ? AND i.indicator = ?
                """, event.targetDate(), event.targetDate(), event.planId(), event.indicatorId())) {
            return false;
        }
        sql.change(
                "DELETE FROM target WHERE plan = ? AND indicator = ? AND target_date = ?",
                event.planId(),
                event.indicatorId(),
                event.targetDate());
        return sql.change(
                "INSERT INTO target (plan, indicator, target_date, wording, open_for) VALUES (?, ?, ?, ?, ?)",
                event.planId(),
                event.indicatorId(),
                event.targetDate(),
                event.wording(),
                openFor(event.rule()));
    }

    private boolean revised(IndicatorTargetRevised event) {
        return sql.change(
                """
                UPDATE target SET wording = ?, open_for = ?, reading = NULL, case_number = ?
                WHERE plan = ? AND indicator = ? AND target_date = ?
                  AND EXISTS (SELECT 1 FROM approval a WHERE a.plan = target.plan)
                """,
                event.wording(),
                openFor(event.rule()),
                event.decision().caseNumber(),
                event.planId(),
                event.indicatorId(),
                event.targetDate());
    }

    private boolean decided(TargetReadingDecided event) {
        String plan = event.planId();
        String indicator = event.indicatorId();
        LocalDate date = event.targetDate();
        if (!sql.has("""
                SELECT 1 FROM approval a JOIN indicator i ON i.plan = a.plan
                WHERE a.plan = ? AND i.indicator = ? AND (? IS NULL OR EXISTS (
                    SELECT 1 FROM target t WHERE t.plan = a.plan AND t.indicator = i.indicator AND t.target_date = ?))
                """, plan, indicator, date, date)) {
            return false;
        }
        if (!(event.answer() instanceof Answer.ReadingIs is)) {
            throw new IllegalArgumentException("Only readings are decided here: " + event);
        }
        // A reading that is in effect already cannot be decided again.
        sql.change(
                """
                UPDATE target SET reading = ?, case_number = ?
                WHERE plan = ? AND indicator = ? AND (? IS NULL OR target_date = ?)
                  AND open_for = ? AND NOT reading <=> ?
                """,
                is.reading().code(),
                event.decision().caseNumber(),
                plan,
                indicator,
                date,
                date,
                is.component(),
                is.reading().code());
        return true;
    }

    private static @Nullable String openFor(TargetRule rule) {
        return rule instanceof NotBelowComparator percentage ? percentage.component() : null;
    }
}
