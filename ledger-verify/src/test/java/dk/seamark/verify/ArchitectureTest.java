package dk.seamark.verify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.verify";
    private static final String SERVER = "com.sun.net.httpserver..";
    private static final String OPTIONS = "picocli..";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    /**
     * It shares nothing with the writer but the vocabulary, and the catalogue that its words are in; a library reads
     * its JSON, and one its options.
     */
    @Test
    void seesTheVocabularyAndAReaderOfJsonAndOneOfOptionsAlone() {
        ArchitectureRules.seesOnly(
                        ROOT,
                        "dk.seamark.events..",
                        "dk.seamark.text..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        SERVER,
                        OPTIONS)
                .check(PRODUCTION);
    }

    /** Only the witness serves anybody, and it knows nothing of events. */
    @Test
    void theWitnessServesAndKnowsNoEvents() {
        ArchitectureRules.seesOnly(
                        ROOT + ".witness",
                        ROOT + ".form",
                        ROOT + ".note",
                        ROOT + ".report",
                        ROOT + ".tree",
                        "dk.seamark.text..",
                        SERVER,
                        OPTIONS)
                .check(PRODUCTION);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackage(ROOT + ".witness")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER)
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
