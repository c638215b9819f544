package dk.seamark.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule reports the classes that were written to break it. */
class ArchitectureRulesTest {

    private static final String CONTROL = "dk.seamark.architecture.control";
    private static final String SERVICE = CONTROL + ".service";

    private static final JavaClasses CONTROLS = new ClassFileImporter().importPackages(CONTROL);

    @Test
    void aVocabularyThatKnowsAFrameworkIsReported() {
        assertThat(violations(ArchitectureRules.seesOnlyTheJdk(CONTROL + ".vocabulary")))
                .isNotEmpty()
                .allMatch(line -> line.contains("tools.jackson.databind.JsonNode"));
    }

    @Test
    void aPartThatSeesWhatIsNotNamedIsReported() {
        assertThat(violations(ArchitectureRules.seesOnly(SERVICE + ".shared", SERVICE + ".enter..")))
                .isNotEmpty()
                .allMatch(line -> line.contains("other.Foreign"));
        assertThat(violations(ArchitectureRules.seesOnly(CONTROL + ".vocabulary", "tools.jackson..")))
                .isEmpty();
    }

    @Test
    void aSliceAndASharedPackageThatSeeASliceAreReported() {
        List<String> violations = violations(ArchitectureRules.slicesDoNotSeeEachOther(SERVICE, "shared"));

        assertThat(violations).isNotEmpty().allMatch(line -> line.contains("service.enter.Enter"));
        assertThat(violations).anyMatch(line -> line.contains("correct.Correct"));
        assertThat(violations).anyMatch(line -> line.contains("shared.Shared"));
        assertThat(violations).noneMatch(line -> line.contains("service.Register"));
    }

    @Test
    void aPackageThatIsNotNamedAsSharedIsASlice() {
        assertThat(violations(ArchitectureRules.slicesDoNotSeeEachOther(SERVICE)))
                .anyMatch(line -> line.contains("correct.Correct") && line.contains("shared.Shared"));
    }

    @Test
    void aLayerThatSeesOneAboveItIsReported() {
        Map<String, Set<String>> sees =
                Map.of("enter", Set.of(), "shared", Set.of(), "correct", Set.of("enter", "shared"));

        assertThat(violations(ArchitectureRules.layers(SERVICE, sees)))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared.Shared") && line.contains("enter.Enter"));
    }

    @Test
    void aPackageThatIsNoLayerIsReported() {
        assertThat(violations(ArchitectureRules.layers(SERVICE, Map.of("shared", Set.of(), "enter", Set.of("shared")))))
                .anyMatch(line -> line.contains("correct.Correct") && line.contains("not contained"));
    }

    @Test
    void aCycleIsReported() {
        assertThat(violations(ArchitectureRules.packagesAreFreeOfCycles(CONTROL + ".cycle")))
                .anyMatch(line -> line.contains("Cycle detected"));
    }

    @Test
    void aServiceThatSeesAnotherIsReported() {
        assertThat(violations(ArchitectureRules.seesNoOtherService(SERVICE, List.of(SERVICE, CONTROL + ".other"))))
                .isNotEmpty()
                .allMatch(line -> line.contains("shared.Shared") && line.contains("other.Foreign"));
    }

    @Test
    void anAggregateThatReachesTheClockByWayOfItsSliceIsReported() {
        assertThat(violations(ArchitectureRules.aggregatesArePure()))
                .singleElement()
                .asString()
                .startsWith(SERVICE + ".Register reaches: ")
                .contains("java.time.Instant.now()");
    }

    @Test
    void everyImpurityOfTheJdkIsReported() {
        List<String> violations = violations(ArchitectureRules.isPure(CONTROL + ".standing"));

        assertThat(List.of(
                        "java.sql.Connection",
                        "java.net.URI",
                        "java.time.Clock",
                        "java.util.Random",
                        "java.security.SecureRandom",
                        "java.lang.System$Logger",
                        "java.util.logging.Logger",
                        "java.time.LocalDate.now(",
                        "java.util.UUID.randomUUID(",
                        "java.lang.Math.random(",
                        "java.lang.System.currentTimeMillis(",
                        "java.lang.System.nanoTime(",
                        "java.time.ZoneId.systemDefault(",
                        "java.util.Locale.getDefault("))
                .allSatisfy(impure -> assertThat(violations).anyMatch(line -> line.contains(impure)));
    }

    @Test
    void whatIsPureIsNotReported() {
        assertThat(violations(ArchitectureRules.isPure(CONTROL + ".pure"))).isEmpty();
    }

    @Test
    void everyNameThatSaysNothingIsReported() {
        List<String> violations = violations(ArchitectureRules.namesSaySomething(CONTROL + ".names"));

        assertThat(List.of("MoneyImpl", "MoneyUtil", "MoneyUtils", "MoneyHelper", "MoneyManager", "EnterMoneyCommand"))
                .allSatisfy(name -> assertThat(violations).anyMatch(line -> line.contains(name)));
    }

    @Test
    void aRuleThatGuardsNothingFails() {
        assertThatThrownBy(() -> ArchitectureRules.isPure(CONTROL + ".nowhere").check(CONTROLS))
                .hasMessageContaining("failed to check any classes");
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(CONTROLS).getFailureReport().getDetails();
    }
}
