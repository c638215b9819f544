package dk.seamark.reporting.record.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.simulation.Planted;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Some thousands of deliveries with faults, other ones each day; {@link Simulation} runs as many as are asked for. A
 * seed that failed once is run for ever.
 */
class SimulatedDeliveriesTest {

    private static final int SEEDS = 2_000;

    /** Within so many seeds each planted fault must be found. */
    private static final int PLANTED_SEEDS = 3_000;

    @Test
    void everyCommittedEventIsInTheJournalOnceAndInOrder() {
        long first = LocalDate.now(ZoneOffset.UTC).toEpochDay() * 1_000_000;

        SimulatedHappenings happened = Stream.concat(
                        Simulation.kept().stream(),
                        LongStream.range(first, first + SEEDS).boxed())
                .map(seed -> Simulation.run(seed, Planted.NOTHING))
                .reduce(SimulatedHappenings.NOTHING, SimulatedHappenings::and);

        assertThat(happened.seeds()).isGreaterThanOrEqualTo(SEEDS);
        assertThat(happened.deaths()).as(happened.toString()).isGreaterThan(SEEDS);
        assertThat(happened.cuts()).as(happened.toString()).isGreaterThan(SEEDS);
        assertThat(happened.strays()).as(happened.toString()).isGreaterThan(SEEDS / 4);
        assertThat(happened.late()).as(happened.toString()).isGreaterThan(SEEDS / 4);
        assertThat(happened.records()).as("much is repeated").isGreaterThan(happened.events() + happened.strays());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void aPlantedFaultIsFound(Planted fault) {
        OptionalLong found = LongStream.range(0, PLANTED_SEEDS)
                .filter(seed -> Simulation.finds(seed, fault))
                .findFirst();

        assertThat(found)
                .as("%s is found within %d seeds", fault, PLANTED_SEEDS)
                .isPresent();
    }
}
