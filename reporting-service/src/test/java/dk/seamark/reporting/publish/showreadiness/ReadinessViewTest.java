package dk.seamark.reporting.publish.showreadiness;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.plan.ComponentSum;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.Series;
import dk.seamark.kit.time.Deadlines;
import dk.seamark.pack.SamplePlan;
import dk.seamark.reporting.publish.showreadiness.Readiness.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is missing for the sample plan's first track, which asks for recommendations. */
class ReadinessViewTest {

    @Test
    void aTrackWithoutARecommendationForAFocusAreaIsNamedWithIt() {
        Standing told = SamplePlan.standing("2024");

        assertThat(texts(told)).extracting(Text::number).containsExactly(3);
        assertThat(texts(SamplePlan.withAnotherFocusArea(told)))
                .contains(new Text("track-1", 1, "Civilsamfund: § 17, stk. 4-udvalg", "approved", List.of("Arbejde")))
                .hasSize(2);
    }

    /** A plan that says that a component is twice another, which its figures are not. */
    @Test
    void figuresThatDoNotAddUpAreNamed() {
        Standing plain = SamplePlan.standing("2024");
        IndicatorStanding two = plain.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(indicator -> indicator.figures().stream()
                                .filter(ReadinessViewTest::isOwnOf2024)
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        List<FigureStanding> figures =
                two.figures().stream().filter(ReadinessViewTest::isOwnOf2024).toList();
        String total = figures.get(0).slot().componentId();
        String part = figures.get(1).slot().componentId();
        Standing summed = with(plain, two, new ComponentSum(total, List.of(part, part)));

        assertThat(readiness(plain).sums()).isEmpty();
        assertThat(readiness(summed).sums()).singleElement().satisfies(line -> {
            assertThat(line.indicatorId()).isEqualTo(two.indicator().indicatorId());
            assertThat(line.series()).isEqualTo("municipality");
            assertThat(line.total()).isEqualTo(total);
            assertThat(line.value())
                    .isEqualByComparingTo(figures.get(0).figure().value());
            assertThat(line.sum())
                    .isEqualByComparingTo(figures.get(1)
                            .figure()
                            .value()
                            .add(figures.get(1).figure().value()));
        });
    }

    /** One figure of the period is provisional: it is named with the centre that delivers it, and hinders nothing. */
    @Test
    void provisionalFiguresAreNamed() {
        Standing plain = SamplePlan.standing("2024");
        TrackStanding track = plain.tracks().stream()
                .filter(each -> each.indicators().stream()
                        .anyMatch(indicator -> indicator.figures().stream().anyMatch(ReadinessViewTest::isOwnOf2024)))
                .findFirst()
                .orElseThrow();
        FigureStanding figure = track.indicators().stream()
                .flatMap(indicator -> indicator.figures().stream())
                .filter(ReadinessViewTest::isOwnOf2024)
                .findFirst()
                .orElseThrow();
        Standing with = withProvisional(plain, figure);

        assertThat(readiness(plain).provisional()).isEmpty();
        assertThat(readiness(with).ready()).isEqualTo(readiness(plain).ready());
        assertThat(readiness(with).provisional()).singleElement().satisfies(line -> {
            assertThat(line.indicatorId()).isEqualTo(figure.slot().indicatorId());
            assertThat(line.measurementId()).isEqualTo(figure.measurementId());
            assertThat(line.series()).isEqualTo("municipality");
            assertThat(line.value()).isEqualByComparingTo(figure.figure().value());
            assertThat(line.centreId()).isEqualTo(track.track().centreId());
            assertThat(line.centre()).isNotEqualTo(line.centreId());
        });
    }

    private static Standing withProvisional(Standing standing, FigureStanding one) {
        FigureStanding provisional = one.with(one.figure().withStatus(ObservationStatus.PROVISIONAL));
        return with(
                standing,
                indicator -> new IndicatorStanding(
                        indicator.indicator(),
                        indicator.figures().stream()
                                .map(figure -> figure.equals(one) ? provisional : figure)
                                .toList(),
                        indicator.targets()));
    }

    private static boolean isOwnOf2024(FigureStanding figure) {
        return figure.slot().series() == Series.MUNICIPALITY
                && figure.slot().period().equals("2024");
    }

    private static Standing with(Standing standing, IndicatorStanding one, ComponentSum sum) {
        IndicatorDefined plain = one.indicator();
        IndicatorDefined summed = new IndicatorDefined(
                plain.municipality(),
                plain.planId(),
                plain.trackId(),
                plain.indicatorId(),
                plain.number(),
                plain.title(),
                plain.goalId(),
                plain.areas(),
                plain.components(),
                plain.source(),
                plain.baselineWording(),
                plain.notes(),
                List.of(sum),
                null);
        return with(
                standing,
                each -> each.equals(one) ? new IndicatorStanding(summed, each.figures(), each.targets()) : each);
    }

    private static Standing with(Standing standing, UnaryOperator<IndicatorStanding> change) {
        return new Standing(
                standing.municipality(),
                standing.planId(),
                standing.terms(),
                standing.policy(),
                standing.approval(),
                standing.period(),
                standing.position(),
                standing.stateHash(),
                standing.tracks().stream()
                        .map(track -> new TrackStanding(
                                track.track(),
                                track.report(),
                                track.indicators().stream().map(change).toList()))
                        .toList(),
                standing.dismissed(),
                null);
    }

    private static Readiness readiness(Standing standing) {
        return new ReadinessView(
                        standing, SamplePlan.preview("2024", true), new Deadlines(31, 45, 90), LocalDate.of(2025, 2, 1))
                .of();
    }

    /** The texts that the first centre must submit. */
    private static List<Text> texts(Standing standing) {
        return readiness(standing).centres().getFirst().texts();
    }
}
