package dk.seamark.pack.render;

import dk.seamark.pack.Corrections;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import dk.seamark.pack.PackModel.SourceGroup;

/** What stands after the tracks: what is open, what is missing, where the figures are from, what the pack is. */
final class WordClosing {

    private WordClosing() {}

    static void write(PackModel pack, WordText text) {
        open(pack, text);
        missing(pack, text);
        if (pack.corrections() != null) {
            corrections(pack.corrections(), text);
        }
        sources(pack, text);
        about(pack, text);
    }

    private static void open(PackModel pack, WordText text) {
        text.heading(2, "Åbne spørgsmål");
        if (pack.openPoints().isEmpty()) {
            text.paragraph(pack.noOpenPoints());
        } else {
            text.paragraph("Disse mål kan ikke vurderes, før nogen har svaret.");
        }
        WordTable table = new WordTable(
                        "Hvad der mangler, og hvem der kan afgøre det",
                        "En række for hvert åbent spørgsmål: indikator, planens ord, spørgsmål, og hvem der kan afgøre"
                                + " det.")
                .column("Indikator", 24)
                .column("Planens ord", 22)
                .column("Spørgsmål", 34)
                .column("Kan afgøres af", 20);
        for (OpenPoint open : pack.openPoints()) {
            table.row(named(open.number(), open.title()), open.target(), open.question(), open.settledBy());
        }
        text.table(table);
        if (!pack.planNotes().isEmpty()) {
            text.heading(3, "Planens egne bemærkninger").list(pack.planNotes());
        }
    }

    private static void missing(PackModel pack, WordText text) {
        String period = pack.heading().periodShown();
        text.heading(2, "Manglende tal");
        if (pack.missingFigures().isEmpty()) {
            text.paragraph(pack.noMissingFigures());
        }
        WordTable table = new WordTable(
                        "Tal, som målene for " + period + " mangler",
                        "En række for hvert tal, der mangler: indikator, tal, periode, grund og ansvarlig.")
                .column("Indikator", 26)
                .column("Tal", 22)
                .column("Periode", 13)
                .column("Grund", 21)
                .column("Ansvarlig", 18);
        for (MissingFigure missing : pack.missingFigures()) {
            table.row(
                    named(missing.number(), missing.title()),
                    missing.figure(),
                    missing.periodShown(),
                    missing.reason(),
                    missing.centre());
        }
        text.table(table);
    }

    private static void sources(PackModel pack, WordText text) {
        text.heading(2, "Tal og kilder");
        if (pack.sources().isEmpty()) {
            text.paragraph("Planen har ingen indikatorer og dermed ingen tal.");
            return;
        }
        text.paragraph(
                "Hvert tal i pakken med den kilde, det er læst i, og det protokolnummer, det er registreret under.");
        WordTable table = new WordTable(
                        "Registrerede tal",
                        "En række for hvert tal: indikatorens nummer, hvad det er et tal for, periode, værdi, hvornår"
                                + " det er målt, kilde og protokolnummer.")
                .column("Nr.", 12)
                .column("Tal", 46)
                .column("Periode", pack.heading().period().equals(pack.heading().periodShown()) ? 19 : 28)
                .numbers("Værdi", 34)
                .column("Målt", 40)
                .column("Kilde", 45)
                .numbers("Protokol", 21);
        for (SourceGroup group : pack.sources()) {
            if (group.none() != null) {
                table.row(group.number(), group.none(), "–", "–", "–", "–", "–");
            }
            for (FigureLine figure : group.figures()) {
                table.row(
                        group.number(),
                        figure.corrects() == null ? figure.label() : figure.label() + " (rettet)",
                        figure.periodShown(),
                        figure.shown(),
                        figure.measuredOnShown(),
                        figure.source(),
                        figure.positionShown());
            }
        }
        text.table(table);
    }

    private static void about(PackModel pack, WordText text) {
        text.heading(2, "Om pakken");
        pack.provenance().how().forEach(text::paragraph);
        WordTable table = new WordTable(
                        "Hvad pakken er lavet af", "En række for hver oplysning om, hvad pakken er lavet af.")
                .column("Emne", 28)
                .column("Oplysning", 72);
        AboutPack.provenance(pack).forEach(line -> table.row(line.what(), line.told()));
        text.table(table);
        if (pack.provenance().verification() != null) {
            text.heading(3, "Sådan efterprøves pakken");
            pack.provenance().verification().how().forEach(text::paragraph);
        }
    }

    private static void corrections(Corrections corrections, WordText text) {
        text.heading(2, "Rettelser siden " + corrections.since());
        if (corrections.figures().isEmpty()) {
            text.paragraph("Ingen af de tal, som " + corrections.since() + " viste, er rettet.");
        }
        WordTable figures = new WordTable(
                        "Tal, der er rettet", "En række for hvert tal: indikator, tal, periode, før, nu og grund.")
                .column("Indikator", 28)
                .column("Tal", 18)
                .column("Periode", 12)
                .numbers("Før", 12)
                .numbers("Nu", 12)
                .column("Grund", 18);
        corrections
                .figures()
                .forEach(figure -> figures.row(
                        named(figure.number(), figure.title()),
                        figure.figure(),
                        figure.periodShown(),
                        figure.before(),
                        figure.after(),
                        figure.reason()));
        text.table(figures);
        if (corrections.verdicts().isEmpty()) {
            text.paragraph("Ingen vurdering, som " + corrections.since() + " gav, er en anden nu.");
        }
        WordTable verdicts = new WordTable(
                        "Vurderinger, der er blevet andre",
                        "En række for hver vurdering: indikator, målets dato, før og nu.")
                .column("Indikator", 40)
                .column("Målets dato", 20)
                .column("Før", 20)
                .column("Nu", 20);
        corrections
                .verdicts()
                .forEach(verdict -> verdicts.row(
                        named(verdict.number(), verdict.title()),
                        verdict.label(),
                        verdict.before().sign() + " " + verdict.before().word(),
                        verdict.after().sign() + " " + verdict.after().word()));
        text.table(verdicts);
    }

    private static String named(String number, String title) {
        return number + " " + title;
    }
}
