package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import dk.seamark.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "dk.seamark.pack";

    private static final JavaClasses PRODUCTION = ArchitectureRules.production();

    @Test
    void seesTheStandingAndWhatRendersIt() {
        ArchitectureRules.seesOnly(
                        ROOT,
                        "dk.seamark.characters..",
                        "dk.seamark.digest..",
                        "dk.seamark.events..",
                        "dk.seamark.standing..",
                        "dk.seamark.text..",
                        "dk.seamark.words..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "com.samskivert.mustache..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.snakeyaml.engine..",
                        "org.w3c.dom..",
                        "javax.xml..")
                .check(PRODUCTION);
    }

    /** No class of a service is reachable, as none is on the class path. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.context.ApplicationContext",
                "org.springframework.jdbc.core.JdbcTemplate",
                "org.postgresql.Driver",
                "org.apache.kafka.common.TopicPartition",
                "org.axonframework.messaging.Message"
            })
    void noServiceIsOnTheClassPath(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
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
