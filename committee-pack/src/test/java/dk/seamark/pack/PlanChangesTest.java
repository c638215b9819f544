package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.pack.Withheld;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.Counts;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.Rewording;
import dk.seamark.events.plan.Span;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.standing.AmendmentStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.TextRef;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a pack says of the changes of its plan. */
class PlanChangesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2025, 5, 26), "330-2025-1");
    private static final Standing PLAIN = SamplePlan.standing("2024");
    private static final TrackDefined TRACK = PLAIN.tracks().getFirst().track();
    private static final IndicatorDefined INDICATOR = PLAIN.tracks().stream()
            .flatMap(track -> track.indicators().stream())
            .findFirst()
            .orElseThrow()
            .indicator();

    @Test
    void saysEachKindInWords() {
        assertThat(said(Words.DANISH)).isEqualTo("""
                Planen hedder nu »Ny plan«. Pakken går nu til Børneudvalget.
                Center A hedder nu Center for Børn.
                Spor 1 »Bolig« hedder nu »Hjem«.
                Indikator 5.1 »Trivsel« har nu nummer 7.9. Indikator 5.1 »Trivsel« hedder nu »Glæde«. \
                Kilden til indikator 5.1 »Trivsel« er nu angivet som »Registret«. \
                Udgangspunktet for indikator 5.1 »Trivsel« er nu beskrevet sådan: »Ukendt«. \
                Bemærkningerne til indikator 5.1 »Trivsel« er ændret.
                »Elever« i indikator 5.1 »Trivsel« hedder nu »Børn«. \
                »Elever« i indikator 5.1 »Trivsel« sammenlignes med det, der nu kaldes »Landet«.
                Det er ændret, hvad »Elever« i indikator 5.1 »Trivsel« tæller, når små tal skjules for offentligheden.
                Spor 1 »Bolig« er fra 1. januar 2026 flyttet fra Center A til Center B.
                Indikator 5.1 »Trivsel« er fra 1. januar 2026 flyttet til spor 1 »Bolig«.
                Center A og Center B er fra 1. januar 2026 lagt sammen til Center C.
                Center A er fra 1. januar 2026 delt i Center X, Center Y og Center Z.
                Spor 1 »Bolig« er nyt; der følges op på det fra 2026.
                Indikator 5.1 »Trivsel« er ny; der følges op på den fra 2026.
                Indikator 5.1 »Trivsel« har fået et mål for 1. januar 2026: »Mindst 5«.
                Der følges igen op på indikator 5.1 »Trivsel« fra 2026.
                Der følges igen op på spor 1 »Bolig« fra 2026.
                »Elever« er ny i indikator 5.1 »Trivsel«; den opgøres fra 2026.
                Spor 1 »Bolig« udgår fra 2026.
                Indikator 5.1 »Trivsel« udgår fra 2026.
                Indikator 5.1 »Trivsel« er sat på pause fra 2025; der følges op på den igen fra 2026.
                Planen er forlænget til og med 2028.
                Planen slutter før tid, med udgangen af 2025.
                »Elever« i indikator 5.1 »Trivsel« opgøres på en ny måde fra 2026: et brud i tidsserien.
                Tallene for »Elever« i indikator 5.1 »Trivsel« sammenlignes på tværs af bruddet i tidsserien fra \
                2026.
                »Elever« i indikator 5.1 »Trivsel« fører tallene før 2026 videre fra Nordby Kommune.""");
    }

    @Test
    void saysEachKindInEnglishWords() {
        assertThat(OwnWords.plain(said(Words.in(Language.ENGLISH)))).isEqualTo("""
                The plan is now called “Ny plan”. The pack now goes to Børneudvalget.
                Center A is now called Center for Børn.
                Track 1 “Bolig” is now called “Hjem”.
                Indicator 5.1 “Trivsel” now has the number 7.9. Indicator 5.1 “Trivsel” is now called “Glæde”. \
                The source of indicator 5.1 “Trivsel” is now given as “Registret”. \
                The baseline of indicator 5.1 “Trivsel” is now described so: “Ukendt”. \
                The remarks on indicator 5.1 “Trivsel” were changed.
                “Elever” in indicator 5.1 “Trivsel” is now called “Børn”. \
                “Elever” in indicator 5.1 “Trivsel” is compared with what is now called “Landet”.
                What “Elever” in indicator 5.1 “Trivsel” counts, when small numbers are withheld from the public, was \
                changed.
                From 1 January 2026 track 1 “Bolig” is moved from Center A to Center B.
                From 1 January 2026 indicator 5.1 “Trivsel” is moved to track 1 “Bolig”.
                From 1 January 2026 Center A and Center B are merged into Center C.
                From 1 January 2026 Center A is split into Center X, Center Y and Center Z.
                Track 1 “Bolig” is new and is followed up on from 2026.
                Indicator 5.1 “Trivsel” is new and is followed up on from 2026.
                Indicator 5.1 “Trivsel” was given a target for 1 January 2026: “Mindst 5”.
                Indicator 5.1 “Trivsel” is followed up on again from 2026.
                Track 1 “Bolig” is followed up on again from 2026.
                “Elever” is new in indicator 5.1 “Trivsel” and is counted from 2026.
                Track 1 “Bolig” is given up from 2026.
                Indicator 5.1 “Trivsel” is given up from 2026.
                Indicator 5.1 “Trivsel” rests from 2025 and is followed up on again from 2026.
                The plan is extended to the end of 2028.
                The plan ends early, at the end of 2025.
                “Elever” in indicator 5.1 “Trivsel” is counted in a new way from 2026: a break in the series.
                The figures of “Elever” in indicator 5.1 “Trivsel” are compared across the break in the series from \
                2026.
                “Elever” in indicator 5.1 “Trivsel” carries on the figures before 2026 from Nordby Kommune.""");
    }

    /** In English, what the municipality wrote is marked, and the marks of the quotation stand outside. */
    @Test
    void theMunicipalitysWordsAreMarkedInsideTheQuotation() {
        assertThat(said(Words.in(Language.ENGLISH)))
                .contains("Indicator 5.1 “" + OwnWords.START + "Trivsel" + OwnWords.END + "” is given up from 2026.");
    }

    @Test
    void tellsByWhomAndWhyTheReasonIsNotForThePublic() {
        List<PlanChange> internal = changes(Disclosure.internal(), null);
        List<PlanChange> open = changes(publicEdition(), null);

        assertThat(internal).isNotNull().allSatisfy(change -> {
            assertThat(change.decision()).contains("Byrådet", Words.DANISH.date(DECISION.decidedOn()), "330-2025-1");
            assertThat(change.reason()).isEqualTo("Begrundelse: Derfor.");
        });
        assertThat(new PlanChanges(amended(), erased(), Words.DANISH).all())
                .isNotNull()
                .allSatisfy(change -> assertThat(change.reason()).isEqualTo("Begrundelse: slettet"));
        assertThat(open)
                .isNotNull()
                .allSatisfy(change -> assertThat(change.reason()).isNull());
    }

    @Test
    void tellsOnlyWhatThePackBeforeDidNotKnow() {
        Standing amended = amended();
        Previous same = new Previous(1, amended, Disclosure.internal(), List.of());
        Previous before = new Previous(1, PLAIN, Disclosure.internal(), List.of());

        assertThat(changes(Disclosure.internal(), same)).isNull();
        assertThat(changes(Disclosure.internal(), before)).hasSize(24);
        assertThat(new PlanChanges(PLAIN, context(Disclosure.internal(), null), Words.DANISH).all())
                .isNull();
    }

    private static String said(Words words) {
        return Objects.requireNonNull(new PlanChanges(amended(), context(Disclosure.internal(), null), words).all())
                .stream()
                .map(PlanChange::text)
                .collect(Collectors.joining("\n"))
                .replace("\u00a0", " ");
    }

    private static @Nullable List<PlanChange> changes(Disclosure disclosure, @Nullable Previous previous) {
        return new PlanChanges(amended(), context(disclosure, previous), Words.DANISH).all();
    }

    private static Disclosure publicEdition() {
        return Disclosure.withholding(new Withheld(List.of(), List.of()));
    }

    private static PackContext erased() {
        return PackContext.internal(reference -> Optional.empty(), (verdict, indicator, detail, history) -> {
            throw new AssertionError("No verdict is told here");
        });
    }

    private static PackContext context(Disclosure disclosure, @Nullable Previous previous) {
        return new PackContext(
                reference -> Optional.of("Derfor."),
                (verdict, indicator, detail, history) -> {
                    throw new AssertionError("No verdict is told here");
                },
                FigureHistory.none(),
                disclosure,
                previous,
                null,
                AgendaTemplate.standard());
    }

    private static Standing amended() {
        return new Standing(
                PLAIN.municipality(),
                PLAIN.planId(),
                PLAIN.terms(),
                PLAIN.policy(),
                PLAIN.approval(),
                PLAIN.period(),
                PLAIN.position(),
                PLAIN.stateHash(),
                PLAIN.tracks(),
                List.of(),
                amendments().entrySet().stream()
                        .map(each -> new AmendmentStanding(
                                new PlanAmended("slagelse", "plan", each.getKey(), REASON, DECISION),
                                "5.1 Trivsel",
                                "Elever",
                                "1 Bolig",
                                each.getValue()))
                        .toList());
    }

    /** An amendment of each kind, with the names of the centres that it is about. */
    private static Map<Amendment, List<String>> amendments() {
        Map<Amendment, List<String>> all = new LinkedHashMap<>();
        List<String> none = List.of();
        List<Centre> parts =
                List.of(new Centre("x", "Center X"), new Centre("y", "Center Y"), new Centre("z", "Center Z"));
        IndicatorTargetSet target = new IndicatorTargetSet("slagelse", "plan", "i", FROM, "Mindst 5", new NoTarget());
        all.put(new Rewording.PlanReworded("Ny plan", "Børneudvalget"), none);
        all.put(new Rewording.CentreRenamed("a", "Center for Børn"), List.of("Center A"));
        all.put(new Rewording.TrackReworded("t", "Hjem"), none);
        all.put(new Rewording.IndicatorReworded("i", "7.9", "Glæde", "Registret", "Ukendt", List.of()), none);
        all.put(new Rewording.ComponentReworded("i", "c", "Børn", "Landet"), none);
        all.put(new Rewording.DisclosureChanged("i", "c", Counts.OTHER, null, null), none);
        all.put(new Reassignment.TrackMoved("t", "b", FROM), List.of("Center A", "Center B"));
        all.put(new Reassignment.IndicatorMoved("i", "t", FROM), none);
        all.put(
                new Reassignment.CentresMerged(List.of("a", "b"), new Centre("c", "Center C"), FROM),
                List.of("Center A", "Center B"));
        all.put(new Reassignment.CentreSplit("a", parts, List.of(), null, FROM), List.of("Center A"));
        all.put(new Inclusion.TrackAdded(TRACK, "2026"), none);
        all.put(new Inclusion.IndicatorAdded(INDICATOR, List.of(), "2026"), none);
        all.put(new Inclusion.TargetAdded(target), none);
        all.put(new Inclusion.IndicatorResumed("i", "2026"), none);
        all.put(new Inclusion.TrackResumed("t", "2026"), none);
        all.put(new Inclusion.ComponentAdded("i", INDICATOR.components().getFirst(), "2026"), none);
        all.put(new Exclusion.TrackDropped("t", "2026"), none);
        all.put(new Exclusion.IndicatorDropped("i", "2026"), none);
        all.put(new Exclusion.IndicatorPaused("i", "2025", "2026"), none);
        all.put(new Span.PlanExtended(2028), none);
        all.put(new Span.PlanEnded(2025), none);
        all.put(new Redefinition.ComponentRedefined("i", INDICATOR.components().getFirst(), "2026"), none);
        all.put(new Redefinition.BreakBridged("i", "c", "2026"), none);
        all.put(SampleEvents.carriedOn("i", "c", "2026", PlainUnit.COUNT, Map.of("2025", "4")), none);
        return all;
    }
}
