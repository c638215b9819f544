package dk.seamark.verify;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.verify";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /** It shares nothing with the writer but the vocabulary, and no framework can speak for it. */
    @Test
    void seesTheVocabularyAndAReaderOfJsonAlone() {
        ArchitectureRules.seesOnly(ROOT, "dk.seamark.events..", "tools.jackson..", "com.fasterxml.jackson.annotation..")
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
