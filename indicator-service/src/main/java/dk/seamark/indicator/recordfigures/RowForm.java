package dk.seamark.indicator.recordfigures;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.request.FigureForm;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.text.NewText;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parses a row. A refusal names the row's own fields, as the single endpoint would. */
final class RowForm {

    /** The fields of a figure and of a correction, which a row without a figure has not. */
    private static final String MISSING_ALONE = "row-missing-alone";

    private final Function<String, PlanIndicator> indicators;

    /** @param indicators finds an indicator of the caller's centre by its id, or throws the {@link Refusal} */
    RowForm(Function<String, PlanIndicator> indicators) {
        this.indicators = indicators;
    }

    Row read(SentRow sent) {
        Form form = new Form();
        Form.Field<String> indicatorId = form.required("indicator", sent.indicator(), Reader.line(64));
        Form.Field<String> component = form.required("component", sent.component(), Reader.line(64));
        Form.Field<Series> series = form.optional("series", sent.series(), Reader.code(Series.class));
        Form.Field<ReportingPeriod> period = form.required("period", sent.period(), Reader.PERIOD);
        FigureSlot slot = slot(
                indicatorId.value(),
                component.value(),
                sent.series() == null ? Series.MUNICIPALITY : series.value(),
                period.value());
        try {
            // As in the address of a single figure, the indicator comes first.
            PlanIndicator indicator = indicatorId.value() == null ? null : indicators.apply(indicatorId.value());
            Supplier<RowContent> content =
                    sent.missing() == null ? figure(form, sent) : missing(form, sent.missing(), sent);
            Form.Field<String> words = words(form, sent);
            form.refuseIfBroken();
            if (indicator == null || slot == null) {
                throw new IllegalStateException("A form without a slot was not refused");
            }
            return new Row.WellFormed(
                    slot,
                    indicator,
                    period.get(),
                    indicator.stream(period.get()),
                    content.get(),
                    Optional.ofNullable(words.value()).map(NewText::of).orElse(null),
                    UUID.randomUUID().toString(),
                    UUID.randomUUID().toString());
        } catch (Refusal refusal) {
            return new Row.Refused(slot, refusal);
        }
    }

    private static @Nullable FigureSlot slot(
            @Nullable String indicator,
            @Nullable String component,
            @Nullable Series series,
            @Nullable ReportingPeriod period) {
        return indicator == null || component == null || series == null || period == null
                ? null
                : new FigureSlot(indicator, component, series, period.toString());
    }

    private static Supplier<RowContent> figure(Form form, SentRow sent) {
        FigureForm figure = new FigureForm(form, sent.figure());
        Form.Field<CorrectionReason> reason =
                form.optional("reason", sent.reason(), Reader.code(CorrectionReason.class));
        if (sent.corrects() == null) {
            form.absent("reason", sent.reason(), "row-corrects");
            form.absent("explanation", sent.explanation(), "row-corrects");
            return () -> new RowContent.New(figure.figure());
        }
        form.absent("note", sent.note(), "row-note-of-new");
        Form.Field<String> corrects = form.required("corrects", sent.corrects(), Reader.line(64));
        return () -> new RowContent.Changed(corrects.get(), figure.figure(), figure.status(), reason.value());
    }

    private static Supplier<RowContent> missing(Form form, String code, SentRow sent) {
        Form.Field<MissingReason> reason = form.required("missing", code, Reader.code(MissingReason.class));
        form.absent("value", sent.value(), MISSING_ALONE);
        form.absent("unit", sent.unit(), MISSING_ALONE);
        form.absent("measuredOn", sent.measuredOn(), MISSING_ALONE);
        form.absent("source", sent.source(), MISSING_ALONE);
        form.absent("numerator", sent.numerator(), MISSING_ALONE);
        form.absent("denominator", sent.denominator(), MISSING_ALONE);
        form.absent("example", sent.example(), MISSING_ALONE);
        form.absent("status", sent.status(), MISSING_ALONE);
        form.absent("link", sent.link(), MISSING_ALONE);
        form.absent("note", sent.note(), MISSING_ALONE);
        form.absent("corrects", sent.corrects(), MISSING_ALONE);
        form.absent("reason", sent.reason(), MISSING_ALONE);
        return () -> new RowContent.Missing(reason.get());
    }

    private static Form.Field<String> words(Form form, SentRow sent) {
        Form.Field<String> note = form.optional("note", sent.note(), Reader.text(Reader.LONGEST_TEXT));
        Form.Field<String> explanation =
                form.optional("explanation", sent.explanation(), Reader.text(Reader.LONGEST_TEXT));
        return note.value() == null ? explanation : note;
    }
}
