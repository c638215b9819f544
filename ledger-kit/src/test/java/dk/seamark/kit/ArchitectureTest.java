package dk.seamark.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.seamark.architecture.ArchitectureRules;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.kit";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    @Test
    void packagesAreFreeOfCycles() {
        ArchitectureRules.packagesAreFreeOfCycles(ROOT).check(PRODUCTION);
    }

    @Test
    void seesNoService() {
        ArchitectureRules.seesNoOtherService(ROOT, ArchitectureRules.SERVICES).check(PRODUCTION);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.namesSaySomething(ROOT).check(PRODUCTION);
    }

    /** The impurities of libraries that are not on the class path of the rules' own tests. */
    record Impure(
            @Nullable HttpServletRequest web,
            @Nullable Producer<String, String> broker,
            @Nullable Logger logger,
            @Nullable JdbcClient database) {}

    @Test
    void everyImpurityOfTheFrameworksIsReported() {
        List<String> violations = ArchitectureRules.isPure(ROOT)
                .evaluate(new ClassFileImporter().importClasses(Impure.class))
                .getFailureReport()
                .getDetails();

        assertThat(List.of(HttpServletRequest.class, Producer.class, Logger.class, JdbcClient.class))
                .allSatisfy(impure -> assertThat(violations).anyMatch(line -> line.contains(impure.getName())));
    }
}
