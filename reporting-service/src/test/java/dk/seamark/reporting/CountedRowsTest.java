package dk.seamark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRule.Cost;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which requests are counted, and which responses are in the log of access. */
class CountedRowsTest {

    @Test
    void whatIsExpensiveIsCountedAndWhatIsNotPublicIsRecorded() {
        String rows = new ReportingService()
                .accessRules().rows().stream()
                        .filter(row -> row.cost() != Cost.LIGHT || row.recorded())
                        .map(CountedRowsTest::line)
                        .sorted()
                        .collect(Collectors.joining("\n"));

        assertThat(rows).isEqualTo("""
                GET /history LIGHT recorded
                GET /ledger/position RENDERING with asOf
                GET /ledger/unreadable RENDERING recorded
                GET /packs/{planId}/{year}/{file} LIGHT recorded
                GET /packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}.zip RENDERING recorded
                GET /packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/check RENDERING
                GET /packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/journal.zip RENDERING recorded
                GET /years/{year}/changes RENDERING recorded
                GET /years/{year}/effects RENDERING
                GET /years/{year}/pack RENDERING recorded
                GET /years/{year}/standing/figures.csv RENDERING
                GET /years/{year}/standing/figures.json RENDERING
                POST /ledger/checks REPLAYING
                POST /rebuilds REPLAYING
                POST /years/{year}/packs RENDERING""");
    }

    private static String line(AccessRule row) {
        return row.method() + " " + row.pattern().replace("/api/{municipality}", "") + " " + row.cost()
                + (row.costsWith() == null ? "" : " with " + row.costsWith())
                + (row.recorded() ? " recorded" : "");
    }
}
