package dk.seamark.reporting.publish.issuepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.seamark.pack.ChangedPlan;
import dk.seamark.pack.personaldata.Suspicion;
import org.junit.jupiter.api.Test;

/** What people wrote about figures is looked through as all that a pack shows. */
class SuspiciousNotesTest {

    @Test
    void everyTextOfWhatChangedIsLookedThrough() {
        assertThat(Suspicions.in(new ChangedPlan().issued())).isEmpty();

        assertThat(Suspicions.in(new ChangedPlan(" Ring 22 34 56 78.").issued()))
                .extracting(Suspicion::place, Suspicion::kind)
                .containsExactlyInAnyOrder(
                        tuple("Spor 1, opfølgning", Suspicion.Kind.PHONE),
                        tuple("Ændringer i planen", Suspicion.Kind.PHONE),
                        tuple("Indikator 1.1, note til Unge 2025", Suspicion.Kind.PHONE),
                        tuple("Indikator 1.1, revideret mål", Suspicion.Kind.PHONE),
                        tuple("Indikator 1.2, revideret mål", Suspicion.Kind.PHONE),
                        tuple("Indikator 1.4, manglende tal", Suspicion.Kind.PHONE),
                        tuple("Indikator 1.5, manglende tal", Suspicion.Kind.PHONE),
                        tuple("Indikator 1.1, rettelse", Suspicion.Kind.PHONE));
    }
}
