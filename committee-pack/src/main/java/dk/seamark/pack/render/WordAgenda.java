package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.Summary;
import dk.seamark.pack.agenda.Agenda;
import java.util.List;

/** Writes the sections of an agenda item, with the pack's own content in its place. */
final class WordAgenda {

    private WordAgenda() {}

    static void write(PackModel pack, WordText text) {
        for (Agenda.Section section : pack.agenda().sections()) {
            text.heading(1, section.heading());
            for (Agenda.Part part : section.parts()) {
                String words = part.text();
                if (words == null) {
                    content(pack, text);
                } else if (part.kind().equals(Agenda.FILL_IN)) {
                    text.labelled("FillIn", text.say("item.fill-in"), words);
                } else {
                    text.paragraph(words);
                }
            }
        }
    }

    /** The pack's own content: everything that the other renderings show. */
    private static void content(PackModel pack, WordText text) {
        summary(pack, text);
        pack.tracks().forEach(track -> WordTrack.write(track, text));
        WordClosing.write(pack, text);
    }

    private static void summary(PackModel pack, WordText text) {
        text.heading(2, text.say("summary"));
        Summary summary = pack.summary();
        if (summary.inWords()) {
            WordTable table = new WordTable(
                            text.say("summary.tracks", pack.heading().periodShown()), text.say("described.tracks"))
                    .column(text.say("column.track"), 55)
                    .column(text.say("column.status"), 45);
            summary.tracks()
                    .forEach(track -> table.row(
                            track.trackNumber() + " " + track.trackTitle(),
                            track.inWords() == null ? "" : track.inWords()));
            text.table(table);
            return;
        }
        text.begin("Normal");
        String between = "";
        for (Summary.Count count : summary.counts()) {
            text.run(between + count.mark().sign() + " " + count.mark().word() + ": ");
            text.bold(Integer.toString(count.count()));
            between = " · ";
        }
        text.xml().end();
        WordTable table = new WordTable(
                        text.say("summary.caption", pack.heading().periodShown()), text.say("described.summary"))
                .column(text.say("column.track"), 20)
                .column(text.say("column.indicator"), 26)
                .column(text.say("column.target"), 22)
                .column(text.say("column.result"), 18)
                .column(text.say("column.verdict"), 14);
        summary.tracks().forEach(track -> rows(track, table));
        text.table(table);
    }

    private static void rows(Summary.SummaryTrack track, WordTable table) {
        List<String> name = List.of(track.trackNumber() + " " + track.trackTitle());
        for (Summary.SummaryRow row : track.rows()) {
            table.row(
                    false,
                    List.of(
                            name,
                            List.of(row.number() + " " + row.title()),
                            List.of(row.target()),
                            row.result().isEmpty() ? List.of("–") : row.result(),
                            List.of(row.mark().sign() + " " + row.mark().word())));
        }
        if (track.inWords() != null) {
            table.row(false, List.of(name, List.of(track.inWords()), List.of("–"), List.of("–"), List.of("–")));
        }
    }
}
