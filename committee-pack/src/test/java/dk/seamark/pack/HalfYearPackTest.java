package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.Organisation;
import dk.seamark.pack.TrackSection.ServedArea;
import dk.seamark.pack.TrackSection.TargetRow;
import dk.seamark.pack.render.PackFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack of a half-year, for a steering group, of a plan that is followed up in words. */
class HalfYearPackTest {

    private final PackModel inWords = SampleHalfYear.inWords();
    private final PackModel withIndicators = SampleHalfYear.withIndicators();

    @Test
    void itIsTheStatusOfTheHalfYearForTheSteeringGroup() {
        assertThat(plain(inWords.heading().title())).isEqualTo("Status for 1. halvår 2021");
        assertThat(inWords.heading().period()).isEqualTo("2021-H1");
        assertThat(inWords.heading().municipalityName()).isEqualTo("Skanderborg Kommune");
        assertThat(inWords.heading().committee()).isEqualTo("Styregruppen");
        assertThat(plain(inWords.edition().label())).isEqualTo("Pakke nr. 1");
        assertThat(plain(String.valueOf(inWords.heading().policy())))
                .isEqualTo("Politik: Integrationspolitik 2019-2022, vedtaget af Byrådet den 30. januar"
                        + " 2019, sag EKSEMPEL-0001.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"udvalg", "Udvalgspakke", "årets", " året", "år for år", "2021-H1", "centret"})
    void nothingOnItsPagesSpeaksOfACommitteeOrAYear(String word) {
        for (PackModel pack : List.of(inWords, withIndicators)) {
            assertThat(plain(html(pack))).doesNotContain(" " + word).doesNotContain(">" + word);
        }
    }

    @Test
    void aTrackSaysWhoDrivesItAndWhichGoalsItServes() {
        TrackSection track = inWords.tracks().getFirst();
        assertThat(track.organisation())
                .isEqualTo(new Organisation(
                        "Integrationsteamet",
                        "Jobcenterchefen",
                        List.of("Hele den kommunale organisation", "Udvalgte borgergrupper"),
                        List.of("Inspirationsmøder", "Møder for frivillige")));
        assertThat(track.serves())
                .containsExactly(new ServedArea(
                        "Viden og videndeling",
                        List.of("Deltagelse og modtagelse", "Beskæftigelse og uddannelse"),
                        List.of("Viden er let at få fat i.")));
        assertThat(html(inWords))
                .contains(
                        "<th scope=\"row\">Samarbejdspartnere</th><td><div>Hele den kommunale organisation</div><div>")
                .contains("<b>Fokusområde: Viden og videndeling</b> · strategispor: Deltagelse og modtagelse,"
                        + " Beskæftigelse og uddannelse</p>");
    }

    @Test
    void aPlanWithoutIndicatorsHasNoTableOfTargetsOrFigures() {
        assertThat(inWords.summary().inWords()).isTrue();
        assertThat(withIndicators.summary().inWords()).isFalse();
        assertThat(plain(html(inWords)))
                .contains("Sporene i 1. halvår 2021")
                .contains("Planen har ingen mål at vurdere for 1. halvår 2021.")
                .contains("Planen har ingen mål, som kræver tal.")
                .contains("Planen har ingen indikatorer og dermed ingen tal.")
                .doesNotContain("Mål og resultater")
                .doesNotContain("Registrerede tal")
                .doesNotContainPattern("<tbody>\\s*</tbody>");
        assertThat(html(withIndicators)).doesNotContainPattern("<tbody>\\s*</tbody>");
    }

    @Test
    void anIndicatorThatCountsNothingIsJudgedInText() {
        IndicatorSection indicator = indicator(0);
        TargetRow target = indicator.targets().getFirst();
        assertThat(target.mark().word()).isEqualTo("Vurderes i tekst");
        assertThat(target.working()).isEqualTo("Intet tal afgør målet; det vurderes i sporets tekst.");
        assertThat(target.result()).isEmpty();
        assertThat(indicator.figures().rows()).isEmpty();
        assertThat(withIndicators.sources().getFirst().none())
                .isEqualTo("Indikatoren vurderes i tekst og har ingen tal.");
    }

    @Test
    void aTargetThatWasDecidedNotRelevantSaysSoAndByWhom() {
        TargetRow target = indicator(1).targets().getFirst();
        assertThat(target.mark()).isEqualTo(new Mark("no-target", "–", "Ikke relevant"));
        assertThat(target.result()).isEmpty();
        assertThat(target.working()).startsWith("Målet er besluttet ikke relevant");
        assertThat(plain(String.valueOf(target.decision())))
                .isEqualTo("Besluttet af Byrådet den 30. januar 2019, sag EKSEMPEL-0001.");
        assertThat(indicator(2).targets().getFirst().decision()).isNull();
        assertThat(withIndicators.missingFigures()).isEmpty();
    }

    @Test
    void figuresAndTargetsHaveTheirPeriodAsDataAndInWords() {
        PackModel.FigureLine figure =
                withIndicators.sources().getLast().figures().getLast();
        assertThat(figure.period()).isEqualTo("2021-H1");
        assertThat(plain(figure.periodShown())).isEqualTo("1. halvår 2021");
        TargetRow target = indicator(2).targets().getFirst();
        assertThat(target.period()).isEqualTo("2021-H1");
        assertThat(plain(target.periodShown())).isEqualTo("1. halvår 2021");
        assertThat(indicator(2).developments().stream().map(HalfYearPackTest::plain))
                .containsExactly("3 højere end 2. halvår 2020, en forbedring. Til kravet for 1. halvår 2022 på 10"
                        + " mangler der 3: i gennemsnit 1,5 mere hvert halvår.");
    }

    private IndicatorSection indicator(int at) {
        return withIndicators.tracks().getFirst().indicators().get(at);
    }

    private static String html(PackModel pack) {
        return new String(PackFormat.HTML.render(pack), StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
