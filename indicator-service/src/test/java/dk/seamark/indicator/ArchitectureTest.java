package dk.seamark.indicator;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.indicator";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    @Test
    void slicesDoNotSeeEachOther() {
        ArchitectureRules.slicesDoNotSeeEachOther(
                        ROOT, "plan", "figure", "report", "request", "history", "jsonstat", "statbank", "file")
                .check(PRODUCTION);
    }

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.packagesAreFreeOfCycles(ROOT).check(PRODUCTION);
    }

    @Test
    void thisServiceSeesNoOther() {
        ArchitectureRules.seesNoOtherService(ROOT, ArchitectureRules.SERVICES).check(PRODUCTION);
    }

    @Test
    void aggregatesArePure() {
        ArchitectureRules.aggregatesArePure().check(PRODUCTION);
    }

    @Test
    void theRulesOfFiguresAndPlansArePure() {
        ArchitectureRules.isPure(ROOT + ".figure").check(PRODUCTION);
        ArchitectureRules.isPure(ROOT + ".plan").check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }
}
