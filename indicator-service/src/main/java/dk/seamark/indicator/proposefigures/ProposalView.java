package dk.seamark.indicator.proposefigures;

import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * @param unit the code of the component's unit now; null if the plan has the component no more
 * @param stands what stood when it was made; null if nothing did
 * @param decidedAt when it was answered, UTC; null while it is open
 * @param measurementId the measurement that it was recorded as; null unless it was confirmed
 * @param effects the address of reporting-service, without its host, that tells what the figure would do to verdicts,
 *     and which issued packs told another one; null unless the proposal is open
 * @param da what it says, in Danish
 * @param en what it says, in English
 */
record ProposalView(
        String proposal,
        String indicator,
        String component,
        String series,
        String period,
        BigDecimal value,
        @Nullable String unit,
        String kind,
        @Nullable StandingView stands,
        ReceiptView receipt,
        Instant madeAt,
        String state,
        @Nullable Instant decidedAt,
        @Nullable String measurementId,
        @Nullable String effects,
        String da,
        String en) {

    static final Catalogue CATALOGUE = Catalogue.beside(ProposalView.class, "proposals");

    /** What stood when a proposal was made. */
    record StandingView(String measurementId, BigDecimal value) {}

    static ProposalView of(Proposal its, @Nullable String unit) {
        LocalizedText text = text(its);
        Proposal.Standing stands = its.stands();
        return new ProposalView(
                its.proposalId(),
                its.place().indicatorId(),
                its.place().componentId(),
                its.series().code(),
                its.period().toString(),
                its.value(),
                unit,
                its.kind().code(),
                stands == null ? null : new StandingView(stands.measurementId(), stands.value()),
                ReceiptView.name(its.source()),
                its.madeAt(),
                its.state().code(),
                its.decidedAt(),
                its.measurementId(),
                its.state() == ProposalState.OPEN ? effects(its) : null,
                text.da(),
                text.en());
    }

    /** Ids, codes and numbers hold nothing that an address must escape. */
    private static String effects(Proposal its) {
        ComponentPlace place = its.place();
        return "/api/%s/years/%s/effects?plan=%s&indicator=%s&component=%s&series=%s&value=%s"
                .formatted(
                        place.municipality().key(),
                        its.period(),
                        place.planId(),
                        place.indicatorId(),
                        place.componentId(),
                        its.series().code(),
                        its.value().toPlainString());
    }

    private static LocalizedText text(Proposal its) {
        LocalizedText stood = its.stands() == null
                ? new LocalizedText("", "")
                : number(its.stands().value());
        Object[] parts = {its.period().toString(), number(its.value()), stood};
        return switch (its.kind()) {
            case NEW -> CATALOGUE.say("new", parts);
            case SOURCE_REVISED -> CATALOGUE.say("source-revised", parts);
            case DIFFERS -> CATALOGUE.say("differs", parts);
        };
    }

    private static LocalizedText number(BigDecimal value) {
        String plain = value.toPlainString();
        return new LocalizedText(plain.replace('.', ','), plain);
    }
}
