package dk.seamark.indicator.proposefigures;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.FigureChanges;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.history.SumWarnings;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.time.Today;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Confirming a proposal, which records or corrects a figure as a person would, or dismissing it. */
@RestController
@RequestMapping("/api/{municipality}/plans/{planId}/indicators/{indicatorId}/proposals/{proposalId}")
final class AnswerProposalEndpoint {

    /**
     * A confirmation.
     *
     * @param status how settled the source's figure is
     * @param note a remark on a new figure
     * @param reason why the figure that stands is corrected; without it, as the source revised it
     * @param explanation that reason in words
     */
    record Body(
            @Nullable String status,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String explanation) {}

    /** What a person says to a proposal; {@code words} are a note or an explanation. */
    private record Answer(
            @Nullable StatedStatus status,
            CorrectionReason reason,
            @Nullable NewText words) {}

    private final Plans plans;
    private final ProposalTable proposals;
    private final FigureChanges changes;
    private final CommandExecutor desk;
    private final SumWarnings sums;
    private final Today today;

    AnswerProposalEndpoint(
            Plans plans,
            ProposalTable proposals,
            FigureChanges changes,
            CommandExecutor desk,
            SumWarnings sums,
            Today today) {
        this.plans = plans;
        this.proposals = proposals;
        this.changes = changes;
        this.desk = desk;
        this.sums = sums;
        this.today = today;
    }

    @PostMapping("/confirmation")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt confirm(
            Caller caller,
            CommandRequest submission,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String proposalId,
            @RequestBody Body body) {
        PlanIndicator indicator = plans.indicatorOf(caller, planId, indicatorId);
        // The proposal of a repeated request is answered already.
        Optional<Receipt> before = desk.answered(caller, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Proposal proposal = open(caller, planId, indicatorId, proposalId);
        Answer answer = read(body, proposal.kind());
        String measurementId = UUID.randomUUID().toString();
        SlotChange command = command(indicator, proposal, measurementId, answer);
        CommandRequest request = submission
                .withTexts(Optional.ofNullable(answer.words()).stream().toList())
                .with("measurementId", measurementId)
                .alongside(() -> decide(proposal, ProposalState.CONFIRMED, caller, measurementId));
        return desk.submit(caller, sums.in(caller, request, indicator, command.stream(), command::decide), command);
    }

    private static Answer read(Body body, ProposalKind kind) {
        Form form = new Form();
        Form.Field<StatedStatus> status = form.optional("status", body.status(), Reader.code(StatedStatus.class));
        if (kind == ProposalKind.NEW) {
            form.absent("reason", body.reason(), "proposal-corrects");
            form.absent("explanation", body.explanation(), "proposal-corrects");
        } else {
            form.absent("note", body.note(), "proposal-note-of-new");
        }
        Reader<String, CorrectionReason> reasons = Reader.code(CorrectionReason.class);
        // Why a figure stands that the source never had is for the person to say who confirms.
        Form.Field<CorrectionReason> reason = kind == ProposalKind.DIFFERS
                ? form.required("reason", body.reason(), reasons)
                : form.optional("reason", body.reason(), reasons);
        String field = kind == ProposalKind.NEW ? "note" : "explanation";
        Form.Field<NewText> words =
                form.optional(field, kind == ProposalKind.NEW ? body.note() : body.explanation(), Reader.WORDS);
        form.refuseIfBroken();
        return new Answer(
                status.value(),
                Optional.ofNullable(reason.value()).orElse(CorrectionReason.SOURCE_REVISED),
                words.value());
    }

    @PostMapping("/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(
            Caller caller,
            @PathVariable String planId,
            @PathVariable String indicatorId,
            @PathVariable String proposalId) {
        plans.indicatorOf(caller, planId, indicatorId);
        decide(open(caller, planId, indicatorId, proposalId), ProposalState.DISMISSED, caller, null);
    }

    private Proposal open(Caller caller, String planId, String indicatorId, String proposalId) {
        Proposal proposal = SentId.of(proposalId)
                .flatMap(id -> proposals.find(caller.municipality(), planId, indicatorId, id))
                .orElseThrow(() -> Refusal.notFound("proposal-unknown", proposalId));
        if (proposal.state() != ProposalState.OPEN) {
            throw Refusal.conflict("proposal-answered");
        }
        return proposal;
    }

    private void decide(Proposal proposal, ProposalState state, Caller caller, @Nullable String measurementId) {
        if (!proposals.decide(proposal, state, caller.actor(), measurementId)) {
            throw Refusal.conflict("proposal-answered");
        }
    }

    private SlotChange command(PlanIndicator indicator, Proposal proposal, String measurementId, Answer answer) {
        String componentId = proposal.place().componentId();
        ComponentDefinition component = indicator
                .component(componentId, proposal.period())
                .orElseThrow(() -> Refusal.notFound("component-unknown", componentId));
        Figure figure = figure(proposal, component).withStatus(StatedStatus.of(answer.status()));
        TextRef words = answer.words() == null ? null : answer.words().ref();
        Proposal.Standing stands = proposal.stands();
        return stands == null
                ? changes.record(
                        indicator,
                        measurementId,
                        componentId,
                        proposal.series(),
                        proposal.period(),
                        figure,
                        words,
                        today.date())
                : changes.correct(
                        indicator,
                        measurementId,
                        stands.measurementId(),
                        proposal.period(),
                        figure,
                        answer.status(),
                        answer.reason(),
                        words,
                        today.date());
    }

    /** The figure as it stands in the receipt, which the link names by its digest. */
    static Figure figure(Proposal proposal, ComponentDefinition component) {
        Proposal.Source source = proposal.source();
        LocalDate fetched = Today.at(source.fetchedAt());
        return new Figure(
                        proposal.value(),
                        component.unit(),
                        fetched,
                        source.name().words(source.origin()),
                        null,
                        null,
                        false)
                .withLink(new EvidenceLink(source.name().link(source.sha256()), fetched));
    }
}
