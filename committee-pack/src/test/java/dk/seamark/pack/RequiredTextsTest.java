package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.standing.RequiredTexts;
import org.junit.jupiter.api.Test;

/**
 * The plan's first track asks for recommendations and has an approved text with one for each focus area; those of
 * tracks 3, 5 and 7 are not approved.
 */
class RequiredTextsTest {

    private final Standing told = SamplePlan.standing("2024");

    @Test
    void aTextThatRecommendsForEachFocusAreaLacksNothing() {
        assertThat(RequiredTexts.lacking(told))
                .extracting(track -> track.track().number())
                .containsExactly(3, 5, 7);
        assertThat(RequiredTexts.withoutRecommendation(told, told.tracks().getFirst()))
                .isEmpty();
    }

    @Test
    void anApprovedTextWithoutARecommendationForAFocusAreaIsLacking() {
        Standing more = SamplePlan.withAnotherFocusArea(told);

        assertThat(RequiredTexts.lacking(more))
                .extracting(track -> track.track().number())
                .containsExactly(1, 3, 5, 7);
        assertThat(RequiredTexts.withoutRecommendation(more, more.tracks().getFirst()))
                .extracting(FocusArea::title)
                .containsExactly("Arbejde");
    }

    @Test
    void aTrackThatAsksForNoneLacksNone() {
        for (TrackStanding track : told.tracks().subList(1, 8)) {
            assertThat(RequiredTexts.withoutRecommendation(told, track)).isEmpty();
        }
    }
}
