package dk.seamark.reporting;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.reporting";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /**
     * What the slices share: the record, its events, its log with what witnesses it, its written form, a year as it
     * stands and has moved, the words for it, packs, what the public may see of them, and files in one file.
     */
    @Test
    void slicesDoNotSeeEachOther() {
        ArchitectureRules.slicesDoNotSeeEachOther(
                        ROOT,
                        "journal",
                        "copy",
                        "facts",
                        "history",
                        "log",
                        "witness",
                        "canonical",
                        "texts",
                        "standing",
                        "trend",
                        "year",
                        "explain",
                        "pack",
                        "packs",
                        "disclosure",
                        "personaldata",
                        "zip")
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
        ArchitectureRules.isPure(ROOT + ".trend").check(PRODUCTION);
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
