package dk.seamark.policy.finding;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change of an approved plan brings that somebody must look at, and what was said of it. The change is accepted
 * on the same terms as the plan was approved: what blocks is mended, and of a warning somebody says why it stays.
 */
public final class ChangeReview {

    private static final String FIELD = "acknowledgements";

    /**
     * Why a finding is left as it is.
     *
     * @param finding the finding's id
     * @param reason why; a reference, as the text is stored apart from the event
     */
    public record Acknowledgement(String finding, TextRef reason) {}

    /**
     * Why a finding is left as it is, as a request says it.
     *
     * @param finding the finding's id
     * @param reason why, in the plan owner's words
     */
    public record Entry(String finding, String reason) {}

    private final PlanState before;
    private final PlanEvent change;
    private final List<Acknowledgement> acknowledgements;
    private final List<Finding> brought;

    /**
     * Reviews a change.
     *
     * @param before the plan before the change
     * @param change the change
     * @param acknowledgements why findings that it brings are left as they are
     */
    public ChangeReview(PlanState before, PlanEvent change, List<Acknowledgement> acknowledgements) {
        this.before = before;
        this.change = change;
        this.acknowledgements = List.copyOf(acknowledgements);
        this.brought = brought(before.current(), before.after(change).current());
    }

    private static List<Finding> brought(PlanContent was, PlanContent is) {
        List<Finding> known = Findings.of(was);
        return Findings.of(is).stream()
                .filter(finding -> known.stream().noneMatch(earlier -> saysNoMore(finding, earlier, was, is)))
                .toList();
    }

    /**
     * Whether a finding says nothing that an earlier one did not: it is the same, or about fewer targets of an
     * indicator that is as it was, each of which is as it was.
     */
    private static boolean saysNoMore(Finding now, Finding earlier, PlanContent was, PlanContent is) {
        if (now.id().equals(earlier.id())) {
            return true;
        }
        String indicator = now.item().substring(now.item().indexOf('/') + 1);
        return now.code() == earlier.code()
                && now.item().equals(earlier.item())
                && !now.dates().isEmpty()
                && earlier.dates().containsAll(now.dates())
                && Objects.equals(
                        was.indicators().get(indicator), is.indicators().get(indicator))
                && now.dates().stream()
                        .map(date -> new TargetKey(indicator, date))
                        .allMatch(key -> Objects.equals(
                                was.targets().get(key), is.targets().get(key)));
    }

    /**
     * The change and the acknowledgements of what it brings.
     *
     * @throws Refusal 422 if a finding that it brings blocks, or is a warning that is not acknowledged; or if an
     *     acknowledgement is of no finding that it brings
     */
    public List<PlanEvent> events() {
        List<Violation> broken = hindrances();
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        List<PlanEvent> events = new ArrayList<>(List.of(change));
        for (Acknowledgement each : acknowledgements) {
            find(each.finding()).ifPresent(finding -> events.add(event(finding, each.reason())));
        }
        return List.copyOf(events);
    }

    /** The findings that it brings, in the plan's order, with what was said of them here or before. */
    public List<FindingLine> lines() {
        Set<String> ids = brought.stream().map(Finding::id).collect(Collectors.toSet());
        PlanState after = before.after(change);
        for (Acknowledgement each : acknowledgements) {
            Optional<Finding> finding = find(each.finding());
            if (finding.isPresent()) {
                after = after.after(event(finding.get(), each.reason()));
            }
        }
        return FindingLine.of(after.current(), after).stream()
                .filter(line -> ids.contains(line.id()))
                .toList();
    }

    /** What the change would be refused for, were it meant; empty if nothing hinders it. */
    public List<Violation> hindrances() {
        List<Violation> broken = new ArrayList<>(strays());
        Hindrances.of(brought, acknowledged()).forEach(broken::add);
        return List.copyOf(broken);
    }

    /** The ids of all findings that were acknowledged, here or before. */
    private Set<String> acknowledged() {
        Set<String> ids = new HashSet<>(before.acknowledged().keySet());
        acknowledgements.forEach(each -> ids.add(each.finding()));
        return ids;
    }

    private Optional<Finding> find(String id) {
        return brought.stream()
                .filter(finding -> finding.id().equals(id))
                .filter(finding -> finding.severity() != Severity.BLOCKING)
                .filter(finding -> !before.acknowledged().containsKey(id))
                .findFirst();
    }

    private List<Violation> strays() {
        List<Violation> strays = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < acknowledgements.size(); i++) {
            String id = acknowledgements.get(i).finding();
            String field = FIELD + "[" + i + "].finding";
            if (!seen.add(id)) {
                strays.add(Violation.of(field, "finding-twice"));
            } else if (find(id).isEmpty()) {
                strays.add(Violation.of(field, "finding-not-brought"));
            }
        }
        return strays;
    }

    private FindingAcknowledged event(Finding finding, TextRef reason) {
        return new FindingAcknowledged(
                change.municipality(),
                change.planId(),
                finding.id(),
                finding.code().code(),
                finding.item(),
                reason);
    }
}
