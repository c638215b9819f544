package dk.seamark.reporting;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.reporting";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /** The layers: record, then proof, then publication, and queries on the record. */
    @Test
    void layersSeeThoseBelow() {
        ArchitectureRules.layers(
                        ROOT,
                        Map.of(
                                "record", Set.of(),
                                "proof", Set.of("record"),
                                "publish", Set.of("record", "proof"),
                                "query", Set.of("record")))
                .check(PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "query"})
    void slicesDoNotSeeEachOther(String layer) {
        ArchitectureRules.slicesDoNotSeeEachOther(ROOT + "." + layer).check(PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "proof", "publish", "query"})
    void packagesAreFreeOfCycles(String layer) {
        ArchitectureRules.packagesAreFreeOfCycles(ROOT + "." + layer).check(PRODUCTION);
    }

    @Test
    void seesNoOtherService() {
        ArchitectureRules.seesNoOtherService(ROOT, ArchitectureRules.SERVICES).check(PRODUCTION);
    }

    @Test
    void aggregatesArePure() {
        ArchitectureRules.aggregatesArePure().check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }
}
