package dk.seamark.browser;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.browser";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /** It shares words and options with the verifier, and the names of events: no code that decides anything. */
    @Test
    void seesTheVocabularyAndTheVerifiersWordsAlone() {
        ArchitectureRules.seesOnly(
                        ROOT, "dk.seamark.events.wire", "dk.seamark.text..", "dk.seamark.verify.report", "picocli..")
                .check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }
}
