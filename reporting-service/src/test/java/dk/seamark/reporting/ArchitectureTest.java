package dk.seamark.reporting;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.reporting";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /** What the slices share: the journal, the fold, the words for it, and the pack's form. */
    @Test
    void slicesDoNotSeeEachOther() {
        ArchitectureRules.slicesDoNotSeeEachOther(ROOT, "journal", "standing", "explain", "pack")
                .check(PRODUCTION);
    }

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.packagesAreFreeOfCycles(ROOT).check(PRODUCTION);
    }

    @Test
    void seesNoOtherService() {
        ArchitectureRules.seesNoOtherService(ROOT, ArchitectureRules.SERVICES).check(PRODUCTION);
    }

    @Test
    void theStandingIsPure() {
        ArchitectureRules.isPure(ROOT + ".standing").check(PRODUCTION);
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
