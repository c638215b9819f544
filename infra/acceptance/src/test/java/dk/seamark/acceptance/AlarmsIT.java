package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The alarms: their tests, which promtool runs where it is installed, and that operators are told of each. */
class AlarmsIT {

    private static final Path ALARMS = Path.of("infra", "prometheus", "alarms.yml");
    private static final Pattern METRIC = Pattern.compile("seamark_[a-z_]+");

    @Test
    void theyComeWhenTheyShouldAndNotOtherwise() throws Exception {
        // Where programs are required, as in CI, one that is missing fails the test.
        if (!"true".equals(System.getenv("SEAMARK_REQUIRE_TOOLS"))) {
            assumeTrue(
                    ComposeIT.run("sh", "-c", "command -v promtool").exit() == 0,
                    "promtool is not installed; on Debian it is in the package prometheus");
        }

        ComposeIT.Run rules = ComposeIT.run("promtool", "check", "rules", ALARMS.toString());
        ComposeIT.Run tests = ComposeIT.run("promtool", "test", "rules", "infra/prometheus/alarms-test.yml");

        assertThat(rules.exit()).as(rules.output()).isZero();
        assertThat(tests.exit()).as(tests.output()).isZero();
    }

    @Test
    void eachMetricOfAnAlarmIsToldOfWithWhatToDo() throws IOException {
        String page = Files.readString(OwnClassPath.repository().resolve("docs/operating.md"));
        List<String> rows =
                page.lines().filter(line -> line.startsWith("| `seamark_")).toList();

        Matcher metrics =
                METRIC.matcher(Files.readString(OwnClassPath.repository().resolve(ALARMS)));
        while (metrics.find()) {
            String metric = metrics.group();
            // A row may name several, the later ones by their endings alone.
            assertThat(rows)
                    .as("%s in the table of metrics", metric)
                    .anyMatch(row -> row.contains("`" + metric + "`") || row.contains("`" + ending(metric) + "`"));
        }
    }

    private static String ending(String metric) {
        return metric.replaceFirst("^.*(_[a-z]+_total)$", "$1");
    }
}
