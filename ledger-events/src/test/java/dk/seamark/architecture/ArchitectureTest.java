package dk.seamark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String EVENTS = "dk.seamark.events";
    private static final String CHARACTERS = "dk.seamark.characters";
    private static final String DIGEST = "dk.seamark.digest";
    private static final String TEXT = "dk.seamark.text";
    private static final String WORDS = "dk.seamark.words";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    @Test
    void theVocabularySeesOnlyTheJdk() {
        ArchitectureRules.seesOnlyTheJdk(EVENTS).check(PRODUCTION);
    }

    @Test
    void whichCharactersATextMayHoldIsForAnybodyToAsk() {
        ArchitectureRules.seesOnlyTheJdk(CHARACTERS).check(PRODUCTION);
    }

    @Test
    void theDigestSeesOnlyTheJdk() {
        ArchitectureRules.seesOnlyTheJdk(DIGEST).check(PRODUCTION);
    }

    @Test
    void theCatalogueSeesOnlyTheJdk() {
        ArchitectureRules.seesOnlyTheJdk(TEXT).check(PRODUCTION);
    }

    @Test
    void theWordsOfUnitsSeeTheVocabularyAndTheCatalogue() {
        ArchitectureRules.seesOnly(WORDS, EVENTS + "..", TEXT + "..").check(PRODUCTION);
    }

    @Test
    void allOfItIsPure() {
        ArchitectureRules.isPure(EVENTS).check(PRODUCTION);
        ArchitectureRules.isPure(CHARACTERS).check(PRODUCTION);
        ArchitectureRules.isPure(DIGEST).check(PRODUCTION);
        ArchitectureRules.isPure(TEXT).check(PRODUCTION);
        ArchitectureRules.isPure(WORDS).check(PRODUCTION);
    }

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.packagesAreFreeOfCycles(EVENTS).check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(EVENTS).check(PRODUCTION);
        ArchitectureRules.namesSaySomething(CHARACTERS).check(PRODUCTION);
        ArchitectureRules.namesSaySomething(DIGEST).check(PRODUCTION);
        ArchitectureRules.namesSaySomething(TEXT).check(PRODUCTION);
        ArchitectureRules.namesSaySomething(WORDS).check(PRODUCTION);
    }

    @Test
    void testsAreNoProductionCode() {
        assertThat(PRODUCTION)
                .extracting(JavaClass::getPackageName)
                .allMatch(name -> name.startsWith(EVENTS)
                        || name.startsWith(CHARACTERS)
                        || name.startsWith(DIGEST)
                        || name.startsWith(TEXT)
                        || name.startsWith(WORDS));
    }
}
