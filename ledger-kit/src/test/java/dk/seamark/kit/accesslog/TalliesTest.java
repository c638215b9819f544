package dk.seamark.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private static final Instant START = Instant.parse("2026-01-15T08:00:00Z");
    private static final Caller AUDITOR = new Caller(new Municipality("slagelse"), Role.AUDITOR, null, "a");

    private final Tallies tallies = new Tallies();

    private static AccessEntry entry(int second, @Nullable Caller caller, int status, String path, String client) {
        return new AccessEntry(
                START.plusSeconds(second),
                "slagelse",
                caller,
                "GET",
                "/api/{municipality}/x",
                path,
                path,
                status,
                client,
                client);
    }

    @Test
    void theFirstIsToldAtOnceAndTheOthersAsOne() {
        tallies.due(START, false);
        tallies.add(entry(1, null, 401, "/a", "::1"));
        List<AccessRow> first = tallies.due(START.plusSeconds(2), false);
        for (int i = 3; i < 40; i++) {
            tallies.add(entry(i, null, 401, "/b", "::1"));
        }
        assertThat(tallies.due(START.plusSeconds(59), false)).isEmpty();
        List<AccessRow> others = tallies.due(START.plusSeconds(60), false);

        assertThat(first).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(1);
            assertThat(row.path()).isEqualTo("/a");
        });
        assertThat(others).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(37);
            assertThat(row.path()).isEqualTo("/b");
            assertThat(row.at()).isEqualTo(START.plusSeconds(3));
            assertThat(row.until()).isEqualTo(START.plusSeconds(39));
        });
        assertThat(tallies.due(START.plusSeconds(600), false)).isEmpty();
    }

    @Test
    void whoGotWhatIsToldApart() {
        tallies.add(entry(1, AUDITOR, 200, "/a", "::1"));
        tallies.add(entry(1, AUDITOR, 200, "/b", "::1"));
        tallies.add(entry(1, AUDITOR, 403, "/a", "::1"));
        tallies.add(entry(1, AUDITOR, 403, "/b", "::2"));
        tallies.add(entry(1, null, 401, "/a", "::1"));
        tallies.add(entry(1, null, 401, "/a", "::2"));

        assertThat(tallies.due(START.plusSeconds(2), true))
                .extracting(row -> row.kind() + " " + row.status() + " " + row.path() + " " + row.times())
                .containsExactly(
                        "granted 200 /a 1",
                        "granted 200 /b 1",
                        "refused 403 /a 2",
                        "refused 401 /a 1",
                        "refused 401 /a 1");
    }

    @Test
    void whoDoesVeryManyThingsHidesNeitherThemNorAnybodyElse() {
        Caller staff = new Caller(new Municipality("slagelse"), Role.CENTRE_STAFF, null, "s");
        for (int i = 0; i < 5_000; i++) {
            tallies.add(entry(1, staff, 200, "/a/" + i, "::1"));
            tallies.add(at("made-up-" + i, staff, 403));
            tallies.add(at("made-up-" + i, null, 401));
        }
        tallies.add(entry(2, staff, 200, "/secret", "::1"));
        tallies.add(at("slagelse", staff, 403));
        tallies.add(entry(2, AUDITOR, 200, "/b", "::1"));
        tallies.add(entry(2, null, 401, "/b", "::2"));

        List<AccessRow> rows = tallies.due(START.plusSeconds(60), true);
        assertThat(rows).noneMatch(row -> row.kind().equals("dropped"));
        assertThat(rows).hasSizeLessThan(100 + 50 + 10 + 10);
        assertThat(rows.stream()
                        .filter(row -> "s".equals(row.actor()) && row.kind().equals("granted"))
                        .mapToLong(AccessRow::times)
                        .sum())
                .isEqualTo(5_001);
        assertThat(rows)
                .filteredOn(
                        row -> "s".equals(row.actor()) && Integer.valueOf(403).equals(row.status()))
                .filteredOn(row -> "slagelse".equals(row.municipality()))
                .singleElement()
                .satisfies(row -> assertThat(row.times()).isEqualTo(1));
        assertThat(rows)
                .filteredOn(row -> row.times() > 1_000)
                .as("no municipality is told of what was tried at others")
                .extracting(AccessRow::municipality)
                .containsExactlyInAnyOrder("slagelse", null, null);
        assertThat(rows).filteredOn(row -> "a".equals(row.actor())).hasSize(1);
        assertThat(rows).filteredOn(row -> "::2".equals(row.client())).hasSize(1);
    }

    private static AccessEntry at(String municipality, @Nullable Caller caller, int status) {
        String path = "/api/" + municipality + "/x";
        return new AccessEntry(
                START.plusSeconds(1), municipality, caller, "GET", "/x", path, path, status, "::1", "::1");
    }

    @Test
    void strangersFillNothingAndHideNobody() {
        List<AccessRow> rows = new ArrayList<>();
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 500; i++) {
                tallies.add(entry(second, null, 401, "/a", "host-" + second + "-" + i));
            }
            if (second == 30) {
                tallies.add(entry(second, AUDITOR, 200, "/secret", "::1"));
            }
            rows.addAll(tallies.due(START.plusSeconds(second), false));
        }
        rows.addAll(tallies.due(START.plusSeconds(60), false));

        // Another minute may begin while these are counted.
        assertThat(rows).hasSizeLessThan(2 * (60 + 2));
        assertThat(rows).filteredOn(row -> "granted".equals(row.kind())).hasSize(1);
        assertThat(rows.stream().mapToLong(AccessRow::times).sum()).isEqualTo(60 * 500 + 1);
        assertThat(rows).filteredOn(row -> row.kind().equals("dropped")).isNotEmpty();
    }
}
