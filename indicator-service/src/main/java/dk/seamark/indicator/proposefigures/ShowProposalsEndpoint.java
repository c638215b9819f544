package dk.seamark.indicator.proposefigures;

import dk.seamark.events.plan.CentreId;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The proposals of a plan, and what they were read from. */
@RestController
@RequestMapping("/api/{municipality}/plans/{planId}")
final class ShowProposalsEndpoint {

    /** The proposals, the latest first. */
    record View(String plan, String state, List<ProposalView> proposals) {}

    private final Plans plans;
    private final ProposalTable proposals;
    private final ReceiptTable receipts;

    ShowProposalsEndpoint(Plans plans, ProposalTable proposals, ReceiptTable receipts) {
        this.plans = plans;
        this.proposals = proposals;
        this.receipts = receipts;
    }

    /** Centre staff see those of the indicators that their own centre delivers. */
    @GetMapping("/proposals")
    View proposals(Caller caller, @PathVariable String planId, @RequestParam(required = false) @Nullable String state) {
        PlanSnapshot plan = plans.binding(caller, planId);
        ProposalState its =
                state == null ? ProposalState.OPEN : Form.only("state", state, Reader.code(ProposalState.class));
        return new View(
                planId,
                its.code(),
                proposals.all(caller.municipality(), planId, its).stream()
                        .filter(proposal -> delivers(caller, plan, proposal))
                        .map(proposal -> ProposalView.of(proposal, unit(plan, proposal)))
                        .toList());
    }

    @GetMapping("/indicators/{indicatorId}/receipts/{receiptId}")
    ReceiptView receipt(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String receiptId) {
        plans.indicatorFor(caller, planId, indicatorId);
        return SentId.of(receiptId)
                .flatMap(id -> receipts.find(caller.municipality(), planId, indicatorId, id))
                .map(ReceiptView::whole)
                .orElseThrow(() -> Refusal.notFound("receipt-unknown", receiptId));
    }

    private static boolean delivers(Caller caller, PlanSnapshot plan, Proposal proposal) {
        return caller.role() != Role.CENTRE_STAFF
                || indicator(plan, proposal)
                        .filter(indicator -> caller.belongsTo(new CentreId(indicator.centreId())))
                        .isPresent();
    }

    private static @Nullable String unit(PlanSnapshot plan, Proposal proposal) {
        return indicator(plan, proposal)
                .flatMap(indicator -> indicator.component(proposal.place().componentId(), proposal.period()))
                .map(component -> component.unit().code())
                .orElse(null);
    }

    private static Optional<PlanIndicator> indicator(PlanSnapshot plan, Proposal proposal) {
        return plan.indicator(proposal.place().indicatorId());
    }
}
