package dk.seamark.indicator.keepdraft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.retention.RetainedTexts.KeptDraft;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a repair does about the drafts of a restored database, as the owner of its tables. */
class RestoredDraftsIT {

    private static final String STREAM = "slagelse/plans/p/tracks/bolig/2024";

    private final Database database = Migrated.fresh("indicator");
    private Connection owner;
    private JdbcTemplate jdbc;
    private RestoredDrafts drafts;

    @BeforeEach
    void connect() throws SQLException {
        owner = database.asOwner();
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
        drafts = new RestoredDrafts(jdbc);
        draft(STREAM, "2024-12-01T10:00:00Z", "{\"text\":\"Kirsten var med\"}");
        draft("slagelse/plans/p/tracks/bolig/2025", "2024-12-01T10:00:00Z", "{\"text\":\"Kirsten var med\"}");
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
    }

    @Test
    void aDraftThatWasHandedInSinceGoesAndNoOther() {
        TrackReportSubmitted submitted = new TrackReportSubmitted(
                "slagelse", "p", "bolig", "2024", 1, new TextRef("t", "c"), List.of(), null, null);

        assertThat(drafts.remove(submitted, STREAM, Instant.parse("2024-12-02T10:00:00Z")))
                .containsExactly("The draft of " + STREAM);
        assertThat(streams()).containsExactly("slagelse/plans/p/tracks/bolig/2025");
        assertThat(drafts.remove(submitted, STREAM, Instant.parse("2024-12-02T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void aDraftThatWasSavedAfterTheHandInStaysAndSoDoesOneOfAnotherEvent() {
        TrackReportSubmitted submitted = new TrackReportSubmitted(
                "slagelse", "p", "bolig", "2024", 1, new TextRef("t", "c"), List.of(), null, null);
        TrackReportApproved approved = new TrackReportApproved("slagelse", "p", "bolig", "2024", 1);

        assertThat(drafts.remove(submitted, STREAM, Instant.parse("2024-12-01T09:59:59Z")))
                .isEmpty();
        assertThat(drafts.remove(approved, STREAM, Instant.parse("2024-12-02T10:00:00Z")))
                .isEmpty();
        assertThat(streams()).hasSize(2);
    }

    @Test
    void aTextThatIsErasedAgainIsTakenOutOfEveryDraft() {
        drafts.erase(new Municipality("slagelse"), "Kirsten var med");

        assertThat(column("SELECT report FROM report_draft"))
                .hasSize(2)
                .noneMatch(report -> report.contains("Kirsten"));
        assertThat(new DraftTable(jdbc).all(new Municipality("slagelse")))
                .extracting(KeptDraft::savedAt)
                .as("nobody saved them")
                .containsOnly(Instant.parse("2024-12-01T10:00:00Z"));
    }

    @Test
    void aDraftThatWasBegunAgainIsAnotherOneAlthoughItsVersionIsTheSame() {
        DraftTable table = new DraftTable(jdbc);
        KeptDraft old = table.all(new Municipality("slagelse")).getFirst();
        jdbc.update("DELETE FROM report_draft WHERE stream = ?", old.stream());
        draft(old.stream(), "2026-11-29T10:00:00Z", "{\"text\":\"Nyt\"}");

        assertThat(table.remove(old)).isFalse();
        assertThat(table.remove(table.all(new Municipality("slagelse")).getFirst()))
                .isTrue();
    }

    private void draft(String stream, String savedAt, String report) {
        jdbc.update(
                "INSERT INTO report_draft (stream, report, saved_by, saved_at) VALUES (?, ?, 'a', ?::timestamptz)",
                stream,
                report,
                savedAt);
    }

    private List<String> streams() {
        return column("SELECT stream FROM report_draft ORDER BY stream");
    }

    private List<String> column(String query) {
        return jdbc.query(query, (row, number) -> row.getString(1));
    }
}
