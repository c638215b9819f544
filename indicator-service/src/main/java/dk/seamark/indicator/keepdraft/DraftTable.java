package dk.seamark.indicator.keepdraft;

import dk.seamark.events.value.Municipality;
import dk.seamark.indicator.report.Draft;
import dk.seamark.indicator.report.Drafts;
import dk.seamark.indicator.report.ReportBody;
import dk.seamark.kit.erasure.TextCopies;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.retention.RetainedTexts.KeptDraft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** The table {@code report_draft}: at most one draft for each report's stream. */
@Repository
class DraftTable implements Drafts, TextCopies {

    private static final String RETURNED = " RETURNING version, saved_at, report";

    private final JdbcOperations jdbc;

    DraftTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(String stream) {
        return jdbc
                .query("SELECT version, saved_at, report FROM report_draft WHERE stream = ?", DraftTable::read, stream)
                .stream()
                .findFirst();
    }

    /** Saves without looking at the version: the last writer wins. */
    Draft save(String stream, ReportBody report, String actor) {
        return jdbc.query(
                        """
                        INSERT INTO report_draft AS draft (stream, report, saved_by) VALUES (?, ?, ?)
                        ON CONFLICT (stream) DO UPDATE
                        SET report = EXCLUDED.report, saved_by = EXCLUDED.saved_by,
                            saved_at = now(), version = draft.version + 1
                        """ + RETURNED,
                        DraftTable::read,
                        stream,
                        LedgerJson.mapper().writeValueAsString(report),
                        actor)
                .getFirst();
    }

    /**
     * Saves only over a draft that is there, and has one of these versions.
     *
     * @param versions the versions; null for any
     * @throws Refusal 412 if there is no draft, or its version is none of these
     */
    Draft saveOver(@Nullable List<Long> versions, String stream, ReportBody report, String actor) {
        List<Draft> saved = jdbc.query(
                """
                UPDATE report_draft SET report = ?, saved_by = ?, saved_at = now(), version = version + 1
                WHERE stream = ? AND (? OR version = ANY (string_to_array(?, ',')::bigint[]))
                """ + RETURNED,
                DraftTable::read,
                LedgerJson.mapper().writeValueAsString(report),
                actor,
                stream,
                versions == null,
                versions == null ? "" : versions.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return saved.stream().findFirst().orElseThrow(() -> Refusal.otherVersion("draft-changed"));
    }

    void discard(String stream) {
        jdbc.update("DELETE FROM report_draft WHERE stream = ?", stream);
    }

    @Override
    public void discard(String stream, Draft draft) {
        jdbc.update("DELETE FROM report_draft WHERE stream = ? AND version = ?", stream, draft.version());
    }

    /** The drafts of a municipality, by stream. */
    List<KeptDraft> all(Municipality municipality) {
        return jdbc.query(
                "SELECT stream, version, saved_at FROM report_draft WHERE split_part(stream, '/', 1) = ? ORDER BY stream",
                (row, number) -> new KeptDraft(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                municipality.key());
    }

    /**
     * Deletes a draft if it still has this version and was saved last at this moment; false if not. The first version
     * of a draft that was deleted and begun again has the same number.
     */
    boolean remove(KeptDraft draft) {
        return jdbc.update(
                        "DELETE FROM report_draft WHERE stream = ? AND version = ? AND saved_at = ?",
                        draft.stream(),
                        draft.version(),
                        draft.savedAt().atOffset(ZoneOffset.UTC))
                > 0;
    }

    /** Deletes the draft of a report if it was saved last before this moment, UTC; false if there is none such. */
    boolean removeSavedBefore(Instant moment, String stream) {
        return jdbc.update(
                        "DELETE FROM report_draft WHERE stream = ? AND saved_at < ?",
                        stream,
                        moment.atOffset(ZoneOffset.UTC))
                > 0;
    }

    /**
     * A draft that holds the text loses the fields in which it stands, and no other. When it was saved last stays as it
     * is: nobody who writes it did this.
     */
    @Override
    public void remove(Municipality municipality, String body) {
        jdbc.query(
                "SELECT stream, report FROM report_draft WHERE split_part(stream, '/', 1) = ? FOR UPDATE",
                (RowCallbackHandler) row -> remove(row.getString(1), row.getString(2), body),
                municipality.key());
    }

    private void remove(String stream, String draft, String body) {
        ReportBody report = LedgerJson.mapper().readValue(draft, ReportBody.class);
        ReportBody without = report.without(body);
        if (!without.equals(report)) {
            jdbc.update(
                    "UPDATE report_draft SET report = ?, version = version + 1 WHERE stream = ?",
                    LedgerJson.mapper().writeValueAsString(without),
                    stream);
        }
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                LedgerJson.mapper().readValue(row.getString("report"), ReportBody.class));
    }
}
