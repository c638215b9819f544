package dk.seamark.client;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.client";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /** What it knows of the services is their contracts, so that whoever takes it takes nothing else. */
    @Test
    void seesTheJdkAndAReaderOfJsonAlone() {
        ArchitectureRules.seesOnly(ROOT, "tools.jackson..", "com.fasterxml.jackson.annotation..")
                .check(PRODUCTION);
    }

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.packagesAreFreeOfCycles(ROOT).check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }
}
