package dk.seamark.indicator.request;

import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.figure.StatedStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parses the fields of a figure from a request. */
public final class FigureForm {

    /**
     * The fields as they were sent; a field that was left out is null.
     *
     * @param value the value, in {@code unit}
     * @param unit the unit's code
     * @param measuredOn an ISO 8601 date
     * @param source where it comes from
     * @param numerator the count above the line of a share
     * @param denominator the count below the line
     * @param example true for a figure made up to show the system
     * @param status {@code provisional} or {@code final}
     * @param link where its evidence can be read
     */
    public record Sent(
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String measuredOn,
            @Nullable String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean example,
            @Nullable String status,
            @Nullable LinkSent link) {}

    /**
     * The fields of a link as they were sent.
     *
     * @param url its address
     * @param accessedOn an ISO 8601 date
     */
    public record LinkSent(@Nullable String url, @Nullable String accessedOn) {}

    private final Form.Field<BigDecimal> value;
    private final Form.Field<Unit> unit;
    private final Form.Field<LocalDate> measuredOn;
    private final Form.Field<String> source;
    private final Form.Field<BigDecimal> numerator;
    private final Form.Field<BigDecimal> denominator;
    private final boolean example;
    private final Form.Field<StatedStatus> status;
    private final @Nullable LinkForm link;

    /** The fields of a link. */
    private record LinkForm(Form.Field<String> url, Form.Field<LocalDate> accessedOn) {}

    /** Parses the fields of a figure as part of a form. */
    public FigureForm(Form form, Sent sent) {
        value = form.required("value", sent.value(), Reader.NUMBER);
        unit = form.required("unit", sent.unit(), Reader.UNIT);
        measuredOn = form.required("measuredOn", sent.measuredOn(), Reader.DATE);
        source = form.required("source", sent.source(), Reader.line(Reader.LONGEST_SOURCE));
        numerator = form.optional("numerator", sent.numerator(), Reader.NUMBER);
        denominator = form.optional("denominator", sent.denominator(), Reader.NUMBER);
        example = Boolean.TRUE.equals(sent.example());
        status = form.optional("status", sent.status(), Reader.code(StatedStatus.class));
        LinkSent its = sent.link();
        link = its == null
                ? null
                : new LinkForm(
                        form.required("link.url", its.url(), Reader.text(Reader.LONGEST_TEXT)),
                        form.required("link.accessedOn", its.accessedOn(), Reader.DATE));
    }

    /** The figure, judged by its counts if it has some; call it only after {@link Form#refuseIfBroken()}. */
    public Figure figure() {
        return new Figure(
                        value.get(),
                        unit.get(),
                        measuredOn.get(),
                        source.get(),
                        numerator.value(),
                        denominator.value(),
                        example)
                .judgedByCounts()
                .withStatus(StatedStatus.of(status.value()))
                .withLink(
                        link == null
                                ? null
                                : new EvidenceLink(
                                        link.url().get(), link.accessedOn().get()));
    }

    /** What the request says of how settled the figure is; null if it says nothing. */
    public @Nullable StatedStatus status() {
        return status.value();
    }
}
