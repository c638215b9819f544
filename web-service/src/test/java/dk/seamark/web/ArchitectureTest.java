package dk.seamark.web;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.web";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    @Test
    void slicesDoNotSeeEachOther() {
        ArchitectureRules.slicesDoNotSeeEachOther(ROOT, "site", "login", "page", "ledger", "figure")
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
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }
}
