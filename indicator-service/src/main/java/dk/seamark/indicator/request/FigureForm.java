package dk.seamark.indicator.request;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.Unit;
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
     */
    public record Sent(
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String measuredOn,
            @Nullable String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Boolean example) {}

    private final Form.Field<BigDecimal> value;
    private final Form.Field<Unit> unit;
    private final Form.Field<LocalDate> measuredOn;
    private final Form.Field<String> source;
    private final Form.Field<BigDecimal> numerator;
    private final Form.Field<BigDecimal> denominator;
    private final boolean example;

    /** Parses the fields of a figure as part of a form. */
    public FigureForm(Form form, Sent sent) {
        value = form.required("value", sent.value(), Reader.NUMBER);
        unit = form.required("unit", sent.unit(), Reader.UNIT);
        measuredOn = form.required("measuredOn", sent.measuredOn(), Reader.DATE);
        source = form.required("source", sent.source(), Reader.line(Reader.LONGEST_SOURCE));
        numerator = form.optional("numerator", sent.numerator(), Reader.NUMBER);
        denominator = form.optional("denominator", sent.denominator(), Reader.NUMBER);
        example = Boolean.TRUE.equals(sent.example());
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
                .judgedByCounts();
    }
}
