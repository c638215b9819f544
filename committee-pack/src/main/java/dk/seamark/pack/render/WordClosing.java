package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import dk.seamark.pack.SourceGroup;
import dk.seamark.text.Language;
import java.util.List;

/** Writes what comes after the tracks: open points, missing figures, sources and provenance. */
final class WordClosing {

    private WordClosing() {}

    static void write(PackModel pack, WordText text) {
        open(pack, text);
        if (pack.revisedTargets() != null) {
            WordChanges.revised(pack.revisedTargets(), text);
        }
        missing(pack, text);
        if (pack.corrections() != null) {
            WordChanges.corrections(pack.corrections(), text);
        }
        sources(pack, text);
        about(pack, text);
    }

    private static void open(PackModel pack, WordText text) {
        text.heading(2, text.say("open"));
        if (pack.openPoints().isEmpty()) {
            text.paragraph(pack.noOpenPoints());
        } else {
            text.paragraph(text.say("open.lead"));
        }
        WordTable table = new WordTable(text.say("open.caption"), text.say("described.open"))
                .column(text.say("column.indicator"), 24)
                .column(text.say("column.wording"), 22)
                .column(text.say("open.question"), 34)
                .column(text.say("open.settled-by"), 20);
        for (OpenPoint open : pack.openPoints()) {
            table.row(named(open.number(), open.title()), open.target(), open.question(), open.settledBy());
        }
        text.table(table);
        if (!pack.planNotes().isEmpty()) {
            text.heading(3, text.say("plan-notes")).list(pack.planNotes());
        }
        if (pack.planChanges() != null) {
            text.heading(2, text.say("plan-changes")).list(AboutPack.planChanges(pack.planChanges()));
        }
    }

    private static void missing(PackModel pack, WordText text) {
        String period = pack.heading().periodShown();
        text.heading(2, text.say("missing"));
        if (pack.missingFigures().isEmpty()) {
            text.paragraph(pack.noMissingFigures());
        }
        WordTable table = new WordTable(text.say("missing.caption", period), text.say("described.missing"))
                .column(text.say("column.indicator"), 26)
                .column(text.say("column.figure"), 22)
                .column(text.say("column.period"), 13)
                .column(text.say("column.reason"), 21)
                .column(text.say("column.responsible"), 18);
        for (MissingFigure missing : pack.missingFigures()) {
            table.row(
                    false,
                    List.of(
                            List.of(named(missing.number(), missing.title())),
                            List.of(missing.figure()),
                            List.of(missing.periodShown()),
                            WordChanges.reason(missing.reason(), missing.explanation()),
                            List.of(missing.centre())));
        }
        text.table(table);
    }

    private static void sources(PackModel pack, WordText text) {
        text.heading(2, text.say("sources"));
        if (pack.sources().isEmpty()) {
            text.paragraph(text.say("sources.none"));
            return;
        }
        text.paragraph(text.say("sources.lead"));
        WordTable table = new WordTable(text.say("sources.caption"), text.say("described.sources"))
                .column(text.say("column.number"), 12)
                .column(text.say("column.figure"), 46)
                .column(
                        text.say("column.period"),
                        pack.heading().period().equals(pack.heading().periodShown()) ? 19 : 28)
                .numbers(text.say("sources.value"), 34)
                .column(text.say("sources.measured"), widthOfDates(pack.language()))
                .column(text.say("sources.source"), 45)
                .numbers(text.say("column.position"), 21);
        for (SourceGroup group : pack.sources()) {
            if (group.none() != null) {
                table.row(group.number(), group.none(), "–", "–", "–", "–", "–");
            }
            for (FigureLine figure : group.figures()) {
                table.row(
                        group.number(),
                        figure.corrects() == null
                                ? figure.label()
                                : figure.label() + " " + text.say("sources.corrected"),
                        figure.periodShown(),
                        figure.shown(),
                        figure.measuredOnShown(),
                        figure.link() == null
                                ? figure.source()
                                : figure.source() + " " + figure.link().shown(),
                        figure.positionShown());
            }
        }
        text.table(table);
    }

    /** English dates are wider, as the names of the months are longer. */
    private static int widthOfDates(Language language) {
        return switch (language) {
            case DANISH -> 40;
            case ENGLISH -> 46;
        };
    }

    private static void about(PackModel pack, WordText text) {
        text.heading(2, text.say("about"));
        pack.provenance().how().forEach(text::paragraph);
        WordTable table = new WordTable(text.say("about.caption"), text.say("described.about"))
                .column(text.say("column.topic"), 28)
                .column(text.say("column.information"), 72);
        AboutPack.provenance(pack).forEach(line -> table.row(line.what(), line.told()));
        text.table(table);
        if (pack.provenance().verification() != null) {
            text.heading(3, text.say("about.verify"));
            pack.provenance().verification().how().forEach(text::paragraph);
        }
    }

    private static String named(String number, String title) {
        return number + " " + title;
    }
}
