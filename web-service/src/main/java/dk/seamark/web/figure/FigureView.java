package dk.seamark.web.figure;

import dk.seamark.client.LedgerClient;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MissingReason;
import dk.seamark.client.figure.PeriodFigures;
import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.client.figure.PeriodFigures.SlotState;
import dk.seamark.events.value.Unit;
import dk.seamark.web.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A figure on a page.
 *
 * @param address which one it is
 * @param slot what is known of it
 * @param due the last day for it
 * @param words what is said
 */
public record FigureView(FigureAddress address, Slot slot, LocalDate due, Words words) {

    private static final BigDecimal FAR = BigDecimal.TWO;

    /** Asks for it; throws a {@link ResponseStatusException} with 404 if the caller has no such slot. */
    public static FigureView of(LedgerClient ledger, FigureAddress address, Words words) {
        PeriodFigures figures = ledger.indicator()
                .showFigures(address.plan(), address.year())
                .send()
                .body();
        return figures.slots().stream()
                .filter(address::isOf)
                .findFirst()
                .map(slot -> new FigureView(address, slot, figures.deadline(), words))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The indicator with its number. */
    public String title() {
        return slot.number() + " " + slot.title();
    }

    /** What is counted or measured, and in which unit. */
    public String about() {
        return figureWords().component(slot);
    }

    /** What the unit is called. */
    public String unit() {
        return figureWords().unit(slot.unit());
    }

    /** A value with the unit. */
    public String amount(BigDecimal value) {
        return figureWords().amount(slot.unit(), value);
    }

    /** A date in words. */
    public String date(LocalDate date) {
        return WrittenDate.shown(date, words.language());
    }

    /** Whether a figure stands there already. */
    public boolean isRecorded() {
        return slot.now().status().equals("recorded");
    }

    /** Whether a figure stood there and was taken back. */
    public boolean isWithdrawn() {
        return slot.now().status().equals("withdrawn");
    }

    /** What stands there. */
    public String now() {
        return figureWords().state(slot.now());
    }

    /** The codes of the reasons why there is none. */
    public List<String> reasons() {
        return Arrays.stream(MissingReason.values())
                .map(MissingReason::toString)
                .toList();
    }

    /** A reason in words. */
    public String reason(String code) {
        return figureWords().reason(code);
    }

    /** Whether a figure is twice that of the period before or more, or half of it or less. */
    public boolean isFarFromBefore(BigDecimal value) {
        SlotState before = slot.previous();
        Figure figure = before == null ? null : before.figure();
        if (figure == null || figure.value().signum() == 0) {
            return false;
        }
        BigDecimal last = figure.value();
        return value.signum() != last.signum()
                || value.abs().compareTo(last.abs().multiply(FAR)) >= 0
                || value.abs().multiply(FAR).compareTo(last.abs()) <= 0;
    }

    /** The figure of the period before in words; empty if there is none. */
    public String before() {
        SlotState before = slot.previous();
        return before == null || before.figure() == null ? "" : figureWords().state(before);
    }

    /** Whether a figure may be written as two counts that it comes to. */
    public boolean isQuotient() {
        return is(unit -> unit.timesQuotient().isPresent());
    }

    /** Whether a figure may say how many it is the mean of. */
    public boolean isMean() {
        return is(Unit::isMean);
    }

    private boolean is(Predicate<Unit> property) {
        return Unit.ofCode(slot.unit()).filter(property).isPresent();
    }

    /** A count in words; empty if there is none. */
    public String count(@Nullable BigDecimal count) {
        return count == null ? "" : WrittenNumber.shown(count, words.language());
    }

    private FigureWords figureWords() {
        return new FigureWords(words);
    }
}
