package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackContext;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModels;
import dk.seamark.pack.PackVersions;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.DatedEvent;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A pack of the present versions has the bytes that it had when its digests were noted in {@code present-bytes.txt}: a
 * change of bytes under the same versions would make an issued pack look changed. After a change on purpose the
 * versions are raised if the last are released, and the lines of the failure take the place of those in the file.
 */
class PresentBytesTest {

    private static final String FILE = "present-bytes.txt";

    @Test
    void everyFormHasTheBytesThatWereNoted() throws IOException, NoSuchAlgorithmException {
        List<String> made = new ArrayList<>(
                List.of("template " + PackVersions.TEMPLATE, "rules " + PackVersions.RULES, PackVersions.RENDERER));
        for (Disclosure edition :
                List.of(Disclosure.internal(), Disclosure.withholding(new Withheld(List.of(), List.of())))) {
            PackModel pack = pack(edition);
            for (PackFormat format : PackFormat.values()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(format.render(pack));
                made.add((edition.isPublic() ? "public " : "internal ") + format + " "
                        + HexFormat.of().formatHex(digest));
            }
        }

        assertThat(String.join("\n", made)).isEqualTo(String.join("\n", noted()));
    }

    private static List<String> noted() throws IOException {
        try (InputStream in = PresentBytesTest.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** The pack of 2027 of a plan with a sum across a pause, rounds, and a provisional figure with a link. */
    private static PackModel pack(Disclosure edition) {
        List<LedgerEvent> events = new ArrayList<>(List.of(SampleEvents.drafted(), SampleEvents.track()));
        events.add(SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)));
        events.add(SampleEvents.in(
                new Rounds(2, 2025),
                SampleEvents.indicator(
                        "j", SampleEvents.component("c", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, "2022"))));
        events.add(SampleEvents.indicator("k", SampleEvents.component("c", PlainUnit.COUNT, null, null)));
        events.add(target("i", new SumSince("c", 2024, Relation.AT_LEAST, new BigDecimal(90))));
        events.add(target("j", new BetterThanPrevious("c")));
        events.add(target("k", new AtLeast("c", new BigDecimal(40))));
        events.add(SampleEvents.approved());
        events.add(SampleEvents.amended(new IndicatorPaused("i", "2025", "2026")));
        for (int year : List.of(2024, 2026, 2027)) {
            events.add(SampleEvents.recorded("i" + year, SampleEvents.slot("i", "c", year), "31"));
        }
        for (int year : List.of(2023, 2025, 2027)) {
            events.add(SampleEvents.recorded(
                    "j" + year, SampleEvents.slot("j", "c", year), Integer.toString(year - 1960)));
        }
        FigureSlot slot = SampleEvents.slot("k", "c", 2027);
        MeasurementRecorded provisional = SampleEvents.provisional("k2027", slot, "44");
        EvidenceLink link = new EvidenceLink("https://example.org/tal", LocalDate.of(2028, 1, 20));
        events.add(new MeasurementRecorded(
                provisional.municipality(),
                provisional.planId(),
                provisional.measurementId(),
                slot,
                provisional.figure().withLink(link),
                SampleEvents.TEXT));
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        List<DatedEvent> dated = new ArrayList<>();
        for (LedgerEvent event : events) {
            fold.apply(fold.position() + 1, event);
            dated.add(new DatedEvent(fold.position(), LocalDate.of(2028, 2, 1), event));
        }
        assertThat(fold.anomalies()).isEmpty();
        Standing standing =
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2027)).orElseThrow();
        return PackModels.of(
                standing,
                new PackEdition.Issued(1, standing.position()),
                new PackContext(
                        text -> Optional.of("Tallet er talt op i januar."),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.of(dated),
                        edition,
                        null,
                        null,
                        AgendaTemplate.standard()));
    }

    private static IndicatorTargetSet target(String indicator, TargetRule rule) {
        return new IndicatorTargetSet(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                indicator,
                LocalDate.of(2028, 1, 1),
                "Ordlyd af " + indicator,
                rule,
                "2027");
    }
}
