package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a pack is and what it was made of, line by line. */
final class AboutPack {

    private AboutPack() {}

    /**
     * A line.
     *
     * @param what what is told
     * @param told it, as it is shown
     * @param data it, as data
     */
    record Line(String what, String told, DataCell data) {

        static Line of(String what, String told) {
            return new Line(what, told, DataCell.words(told));
        }
    }

    /** The pack, and then what it was made of. */
    static List<Line> of(PackModel pack) {
        PackModel.Heading heading = pack.heading();
        return Stream.concat(
                        Stream.of(
                                        line("Pakke", heading.title()),
                                        line("Kommune", heading.municipalityName()),
                                        line("Plan", heading.planTitle()),
                                        line("Periode", heading.periodShown()),
                                        line("Til", heading.committee()),
                                        line("Samlet af", heading.secretariat()),
                                        line("Politik", heading.policy()),
                                        line("Godkendelse", heading.approval()),
                                        line("Eksempeltal", pack.exampleNotice()))
                                .flatMap(Stream::ofNullable),
                        provenance(pack).stream())
                .toList();
    }

    /** What it was made of. */
    static List<Line> provenance(PackModel pack) {
        PackModel.Provenance provenance = pack.provenance();
        List<Line> lines = new ArrayList<>(List.of(
                Line.of("Udgave", pack.edition().label()),
                new Line("Protokolnummer", provenance.positionShown(), DataCell.number(provenance.position())),
                Line.of("Aftryk af plan, politik og tal (SHA-256)", provenance.stateHash()),
                Line.of("Skabelon", provenance.templateVersion()),
                Line.of("Gengivelse", provenance.rendererVersion()),
                Line.of("Regler", provenance.ruleVersion()),
                Line.of("Planens dokument", provenance.document())));
        if (provenance.verification() != null) {
            PackModel.Verification log = provenance.verification();
            lines.add(Line.of("Log", log.origin()));
            lines.add(Line.of("Loggens rod ved " + log.size() + " blade", log.root()));
        }
        return List.copyOf(lines);
    }

    private static @Nullable Line line(String what, @Nullable String told) {
        return told == null ? null : Line.of(what, told);
    }
}
