package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackWords;
import dk.seamark.pack.PlanChange;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists what a pack is and what it was made from, line by line. */
final class AboutPack {

    private AboutPack() {}

    /**
     * A line.
     *
     * @param what the line's label
     * @param told the value as text
     * @param data the value as data
     */
    record Line(String what, String told, DataCell data) {

        static Line of(String what, String told) {
            return new Line(what, told, DataCell.words(told));
        }
    }

    /** The lines about the pack itself, then those about its provenance. */
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

    /** The lines about its provenance. */
    static List<Line> provenance(PackModel pack) {
        PackModel.Provenance provenance = pack.provenance();
        Language language = pack.language();
        List<Line> lines = new ArrayList<>(List.of(
                Line.of(PackWords.say(language, "about.edition"), pack.edition().label()),
                new Line(
                        PackWords.say(language, "position"),
                        provenance.positionShown(),
                        DataCell.number(provenance.position())),
                Line.of(PackWords.say(language, "about.state-hash"), provenance.stateHash()),
                Line.of(PackWords.say(language, "about.template"), provenance.templateVersion()),
                Line.of(PackWords.say(language, "about.renderer"), provenance.rendererVersion()),
                Line.of(PackWords.say(language, "about.rules"), provenance.ruleVersion()),
                Line.of(PackWords.say(language, "about.document"), provenance.document())));
        if (provenance.verification() != null) {
            PackModel.Verification log = provenance.verification();
            lines.add(Line.of(PackWords.say(language, "about.log"), log.origin()));
            lines.add(Line.of(PackWords.say(language, "about.root", log.size()), log.root()));
        }
        return List.copyOf(lines);
    }

    private static @Nullable Line line(String what, @Nullable String told) {
        return told == null ? null : Line.of(what, told);
    }

    /** The changes of the plan, each in a line: what, by which decision, and why. */
    static List<String> planChanges(List<PlanChange> changes) {
        return changes.stream()
                .map(change -> change.text() + " " + change.decision()
                        + (change.reason() == null ? "" : " " + change.reason()))
                .toList();
    }
}
