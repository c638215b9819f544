package dk.seamark.reporting.publish.issuepack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import dk.seamark.pack.TrackSection;
import dk.seamark.pack.TrackSection.RecommendationLine;
import dk.seamark.pack.TrackSection.Report;
import dk.seamark.pack.personaldata.Suspicion;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspicionsTest {

    @Test
    void recommendationsAreLookedThroughAsOtherTexts() {
        PackModel pack = SamplePlan.preview("2024", true);
        assertThat(Suspicions.in(pack)).isEmpty();

        assertThat(Suspicions.in(recommending(pack, List.of("Ring til", "12 34", "56 78."))))
                .isEmpty();
        assertThat(Suspicions.in(recommending(pack, List.of("Ring til", "22 34 56 78."))))
                .extracting(Suspicion::place, Suspicion::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Spor 1, anbefaling til Bolig", Suspicion.Kind.PHONE));
    }

    private static PackModel recommending(PackModel pack, List<String> words) {
        TrackSection track = pack.tracks().getFirst();
        Report report = track.report();
        Report other = new Report(
                report.status(),
                report.notice(),
                report.paragraphs(),
                report.activities(),
                report.attendance(),
                List.of(new RecommendationLine("area-2", "Bolig", "given", null, words)));
        TrackSection changed = new TrackSection(
                track.id(),
                track.number(),
                track.title(),
                track.centre(),
                track.organisation(),
                track.serves(),
                track.gone(),
                track.goals(),
                track.followUp(),
                other,
                track.indicators(),
                track.inWords());
        return new PackModel(
                pack.heading(),
                pack.edition(),
                pack.exampleNotice(),
                pack.summary(),
                List.of(changed),
                pack.openPoints(),
                pack.planNotes(),
                pack.planChanges(),
                pack.revisedTargets(),
                pack.missingFigures(),
                pack.corrections(),
                pack.sources(),
                pack.provenance(),
                pack.agenda(),
                pack.language(),
                pack.english());
    }
}
