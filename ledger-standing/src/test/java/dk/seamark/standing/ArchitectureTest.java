package dk.seamark.standing;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.standing";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    @Test
    void seesTheVocabularyAlone() {
        ArchitectureRules.seesOnly(ROOT, "dk.seamark.digest..", "dk.seamark.events..")
                .check(PRODUCTION);
    }

    @Test
    void isPure() {
        ArchitectureRules.isPure(ROOT).check(PRODUCTION);
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
