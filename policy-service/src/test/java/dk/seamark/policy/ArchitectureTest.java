package dk.seamark.policy;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.policy";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /** Shared by the slices: the state and history of policies and plans, documents, and findings. */
    @Test
    void slicesDoNotSeeEachOther() {
        ArchitectureRules.slicesDoNotSeeEachOther(ROOT, "lifecycle", "plan", "document", "finding", "history")
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
    void aggregatesArePure() {
        ArchitectureRules.aggregatesArePure().check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }
}
