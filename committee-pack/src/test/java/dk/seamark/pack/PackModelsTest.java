package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.Summary.SummaryRow;
import dk.seamark.pack.TrackSection.TargetRow;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackModelsTest {

    private final PackModel pack = SamplePlan.preview("2024", true);

    @Test
    void theSummaryTellsEachTargetOfTheYear() {
        assertThat(summary(pack)).isEqualTo("""
                4.1 | 118 (eksempel)                                                | ✗ Ikke opfyldt
                4.2 | 5 (eksempel)                                                  | ✓ Opfyldt
                5.1 | 61 % (eksempel) / Landsgennemsnit: 65 % (eksempel)            | ? Uafklaret
                5.2 | 92 % (eksempel) / Landsgennemsnit: 93 % (eksempel)            | ✓ Opfyldt
                6.1 | 121 (eksempel)                                                | ✓ Opfyldt
                6.2 | 100 % (eksempel)                                              | ✓ Opfyldt
                7.1 | Intet tal                                                     | ○ Ikke målt
                7.2 | Dansk, mundtlig: 1,3 karakterpoint (eksempel) / Dansk, skriftlig: 1,5 karakterpoint (eksempel) / Matematik med hjælpemidler: – | ✗ Ikke opfyldt
                7.3 | Danske elever: 3,6 (eksempel) / Udenlandske elever: 3,7 (eksempel) | ? Uafklaret
                8.1 | 2 (eksempel)                                                  | ✓ Opfyldt
                8.2 | 2 (eksempel)                                                  | ✓ Opfyldt
                8.3 | Mentalisering i omsorgsarbejde: 540 (eksempel) / Akademiuddannelse: 70 (eksempel) | ✓ Opfyldt
                """.replaceAll(" +\\|", " |"));
    }

    @Test
    void theSummaryTellsATargetThatThePlanDoesNotSet() {
        assertThat(summary(SamplePlan.issued("2025", false)))
                .contains("8.1 | 3 | ? Uafklaret\n")
                .contains("8.3 |  | – Intet mål\n");
    }

    @Test
    void tracksWithoutIndicatorsAreFollowedUpInWords() {
        assertThat(pack.summary().tracks().subList(0, 3))
                .allSatisfy(track -> assertThat(track.rows()).isEmpty())
                .extracting(Summary.SummaryTrack::inWords)
                .containsExactly(
                        "Følges op i ord: teksten er godkendt",
                        "Følges op i ord: teksten er godkendt",
                        "Følges op i ord: teksten afventes");
    }

    @Test
    void anOpenQuestionSaysWhatIsMissingAndWhoCanSettleIt() {
        assertThat(pack.openPoints())
                .extracting(point -> point.number() + ": " + plain(point.question()) + " " + point.settledBy())
                .containsExactly(
                        "5.1: Skal »%« læses som procent eller som procentpoint? Som procent er grænsen 61,75 %"
                                + " (eksempel), som procentpoint 60 % (eksempel), og de to giver hver sin vurdering."
                                + " Planejeren, ved en beslutning",
                        "7.3: Hvor stor må forskellen være? Planen nævner ingen grænse. Forskellen er 0,1 (eksempel):"
                                + " målet er opfyldt, hvis så stor en forskel tillades, og ellers ikke."
                                + " Planejeren, ved en beslutning");
        assertThat(SamplePlan.issued("2025", false).openPoints())
                .filteredOn(point -> point.number().equals("8.1"))
                .singleElement()
                .satisfies(point -> assertThat(point.question()).contains("Er det relevant, er vurderingen: opfyldt"));
    }

    @Test
    void aMissingFigureHasItsReasonOrSaysThatThereIsNone() {
        assertThat(pack.missingFigures())
                .containsExactly(
                        new MissingFigure(
                                "7.1",
                                "Sprogvurdering af flersprogede børn i 5-årsalderen",
                                "Andel med behov for særlig sprogindsats",
                                "2024",
                                "2024",
                                "Kilden har ikke offentliggjort tallet endnu",
                                null,
                                "Børn og Unge",
                                "boern-og-unge",
                                false),
                        new MissingFigure(
                                "7.2",
                                "Forskel i karaktergennemsnit i 9. klasse mellem danske og udenlandske elever",
                                "Matematik med hjælpemidler",
                                "2024",
                                "2024",
                                "Der er intet tal; det ændrer ikke vurderingen",
                                null,
                                "Børn og Unge",
                                "boern-og-unge",
                                false));
    }

    @Test
    void anUnapprovedTextIsShownInAPreviewAndNotInAnIssuedPack() {
        PackModel issued = SamplePlan.issued("2024", true);
        for (int number : List.of(5, 7)) {
            assertThat(track(pack, number).report().paragraphs()).isNotEmpty();
            assertThat(track(pack, number).report().notice()).contains("kun her i udkastet");
            assertThat(track(issued, number).report().paragraphs()).isEmpty();
            assertThat(track(issued, number).report().notice()).contains("vises den ikke");
        }
        assertThat(track(issued, 4).report()).isEqualTo(track(pack, 4).report());
        assertThat(track(issued, 4).report().notice()).isNull();
    }

    @Test
    void anErasedTextSaysSo() {
        assertThat(track(pack, 6).report().paragraphs()).containsExactly("Teksten er slettet.");
        assertThat(track(pack, 2).report().activities().get(2).description()).isEqualTo("slettet");
    }

    @Test
    void recommendationsStandUnderTheFocusAreasInThePolicysOrder() {
        assertThat(track(pack, 1).report().recommendations())
                .extracting(
                        line -> line.focusArea() + ": " + line.status() + " " + line.notice() + " " + line.paragraphs())
                .containsExactly(
                        "Fællesskaber, Kultur og Fritid: given null [Foreningerne bør være med, før et tiltag er"
                                + " planlagt <b>færdigt</b>., - Indbyd dem én gang i kvartalet., - Sig, hvad der blev"
                                + " af deres forslag.]",
                        "Bolig: none Der er ingen anbefaling til dette fokusområde. []",
                        "Sundhed og Trivsel: given null [Teksten er slettet.]");
        assertThat(track(pack, 2).report().recommendations()).isEmpty();
    }

    @Test
    void anActivityHasItsDateAndAttendanceWhereTheyAreTold() {
        assertThat(track(pack, 2).report().activities())
                .extracting(TrackSection.ActivityLine::heldOn, TrackSection.ActivityLine::attendance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("14.\u00a0maj\u00a02024", "87"),
                        org.assertj.core.groups.Tuple.tuple(null, null),
                        org.assertj.core.groups.Tuple.tuple("3.\u00a0september\u00a02024", "1.240"));
    }

    @Test
    void aVerdictNamesTheMeasurementsItRestsOnAndEveryOneHasASource() {
        List<String> sources = pack.sources().stream()
                .flatMap(group -> group.figures().stream())
                .map(PackModel.FigureLine::measurementId)
                .toList();
        assertThat(sources).doesNotHaveDuplicates();
        assertThat(judged()).allSatisfy(row -> assertThat(sources).containsAll(row.measurementIds()));
        assertThat(judged())
                .filteredOn(row -> row.mark().code().equals("met"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.measurementIds()).isNotEmpty());
    }

    @Test
    void aTargetOfALaterYearIsJudgedLater() {
        assertThat(pack.tracks().get(3).indicators().getFirst().targets())
                .extracting(row -> plain(row.label()) + " " + row.mark().word() + " " + row.ofTheYear())
                .containsExactly(
                        "1. januar 2025 Ikke opfyldt true",
                        "1. januar 2026 Vurderes senere false",
                        "1. januar 2027 Vurderes senere false");
    }

    @Test
    void thePackSaysThatFiguresAreExamplesOnlyIfSomeAre() {
        assertThat(pack.exampleNotice()).startsWith("Eksempeltal: ");
        PackModel real = SamplePlan.preview("2024", false);
        assertThat(real.exampleNotice()).isNull();
        assertThat(real.toString()).doesNotContain("(eksempel)");
    }

    @Test
    void anEditionOfAnotherPositionIsRefused() {
        assertThatThrownBy(() -> SamplePlan.of("2024", true, new PackEdition.Preview(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position 7");
    }

    @Test
    void theEditionAndTheVersionsAreNamed() {
        assertThat(pack.edition().label()).isEqualTo("Udkast – ikke udsendt");
        assertThat(SamplePlan.issued("2024", true).edition().label()).isEqualTo("Udvalgspakke nr.\u00a01");
        assertThat(pack.provenance().rendererVersion()).matches("openhtmltopdf [0-9.]+, PDFBox [0-9.]+, DejaVu .+");
        assertThat(pack.provenance().positionShown()).isEqualTo("1.143");
    }

    @Test
    void theHeadingNamesThePolicyAndWhoAdoptedIt() {
        assertThat(pack.heading().policy())
                .isEqualTo("Politik: Integrationspolitik for Slagelse Kommune, vedtaget af Byrådet den"
                        + " 25.\u00a0september\u00a02023, sag 29.00.00-P22-1-22.");
    }

    @Test
    void aTrackNamesThePolicyGoalsThatItServesAndThoseThatAreGone() {
        assertThat(track(pack, 4).serves())
                .containsExactly(new TrackSection.ServedArea(
                        "Fællesskaber, Kultur og Fritid",
                        List.of(),
                        List.of("1.1 Flere er aktive i fritidslivet.", "1.2 Foreninger og kommune bygger bro.")));
        assertThat(track(pack, 4).gone()).isEqualTo("Planen nævner også mål, som politikkens tekst ikke har: goal-9.");
        assertThat(track(pack, 5).serves()).isEmpty();
        assertThat(track(pack, 5).gone()).isNull();
    }

    private List<TargetRow> judged() {
        return pack.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.targets().stream())
                .filter(TargetRow::ofTheYear)
                .toList();
    }

    @Test
    void aRedactedPackSaysSoAndIsOtherwiseTheOneThatWasIssued() {
        PackModel issued = SamplePlan.issued("2024", false);
        PackEdition.Issued first = new PackEdition.Issued(1, issued.provenance().position());
        PackModel one = SamplePlan.of("2024", false, new PackEdition.Redacted(first, 1));
        PackModel more = SamplePlan.of("2024", false, new PackEdition.Redacted(first, 3));

        assertThat(one.edition().label()).isEqualTo(issued.edition().label() + " – med slettet tekst");
        assertThat(one.edition().remarks().toString()).contains("En tekst i pakken er slettet.");
        assertThat(more.edition().remarks().toString()).contains("3 tekster i pakken er slettet.");
        assertThat(one.tracks()).isEqualTo(issued.tracks());
        assertThat(one.summary()).isEqualTo(issued.summary());
    }

    private static TrackSection track(PackModel pack, int number) {
        return pack.tracks().get(number - 1);
    }

    private static String summary(PackModel pack) {
        return pack.summary().tracks().stream()
                .flatMap(track -> track.rows().stream())
                .map(PackModelsTest::line)
                .collect(Collectors.joining());
    }

    private static String line(SummaryRow row) {
        return row.number() + " | " + plain(String.join(" / ", row.result())) + " | "
                + row.mark().sign() + " " + row.mark().word() + "\n";
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
