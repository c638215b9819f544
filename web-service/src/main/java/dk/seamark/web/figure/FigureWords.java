package dk.seamark.web.figure;

import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.client.figure.PeriodFigures.SlotState;
import dk.seamark.events.value.Unit;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import dk.seamark.web.page.Words;
import dk.seamark.words.UnitWords;
import java.math.BigDecimal;

/** Figures and their slots in words. */
public record FigureWords(Words words) {

    /** A value with its unit; the value alone if the unit is not known here. */
    public String amount(String unit, BigDecimal value) {
        LocalizedText number = new LocalizedText(
                WrittenNumber.shown(value, Language.DANISH), WrittenNumber.shown(value, Language.ENGLISH));
        return Unit.ofCode(unit)
                .map(known -> UnitWords.amount(known, value, number))
                .orElse(number)
                .in(words.language());
    }

    /** What a unit is called by itself; its code if it is not known here. */
    public String unit(String unit) {
        return Unit.ofCode(unit)
                .map(UnitWords::name)
                .map(name -> name.in(words.language()))
                .orElse(unit);
    }

    /** What is counted or measured, and of whom where it is not the municipality's own. */
    public String component(Slot slot) {
        String comparator = slot.comparator();
        return comparator == null ? slot.componentTitle() : slot.componentTitle() + " – " + comparator;
    }

    /** What stands in a slot: the figure, why it is missing or was taken back, or that there is nothing. */
    public String state(SlotState state) {
        var figure = state.figure();
        String reason = state.reason();
        if (figure != null) {
            return amount(figure.unit(), figure.value());
        }
        if (reason == null) {
            return words.say("figure.blank");
        }
        return switch (state.status()) {
            case "missing" -> words.say("figure.missing", reason(reason));
            case "withdrawn" -> words.say("figure.withdrawn", words.say("change.reason." + reason));
            default -> words.say("figure.blank");
        };
    }

    /** Why a figure is missing. */
    public String reason(String code) {
        return words.say("reason." + code);
    }
}
