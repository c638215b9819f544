package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.record.texts.ErasedTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** The archive, in the table {@code pack_archive}. */
@Component
final class JdbcPackArchive implements PackArchive {

    private final JdbcOperations jdbc;
    private final ErasedTexts erasures;

    private record Key(String planId, String period, int number, long position) {}

    JdbcPackArchive(JdbcOperations jdbc, ErasedTexts erasures) {
        this.jdbc = jdbc;
        this.erasures = erasures;
    }

    @Override
    public void keep(CommitteePackIssued issued, List<RenderedPack> renderings, int among, int erased) {
        if (erasures.countUntilCommit(new Municipality(issued.municipality())) != erased) {
            throw Refusal.conflict("pack-number-taken", Integer.toString(issued.number()));
        }
        List<Object[]> rows = renderings.stream()
                .map(rendered -> new Object[] {
                    issued.municipality(),
                    issued.planId(),
                    issued.period(),
                    issued.number(),
                    rendered.extension(),
                    rendered.format().mediaType(),
                    issued.position(),
                    rendered.rendering().sha256(),
                    rendered.bytes()
                })
                .toList();
        try {
            jdbc.update(
                    """
                    INSERT INTO pack_issue (municipality, plan_id, period, number, place, issued)
                    VALUES (?, ?, ?, ?, ?, ?::json)
                    """,
                    issued.municipality(),
                    issued.planId(),
                    issued.period(),
                    issued.number(),
                    among + 1,
                    LedgerJson.mapper().writeValueAsString(issued));
            jdbc.batchUpdate("""
                INSERT INTO pack_archive
                    (municipality, plan_id, period, number, format, media_type, position, sha256, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        } catch (DuplicateKeyException e) {
            // Another pack of the plan was issued after the earlier ones were read.
            throw Refusal.conflict("pack-number-taken", Integer.toString(issued.number()));
        }
    }

    @Override
    public void redact(CommitteePackRedacted redacted, List<RenderedPack> renderings) {
        Object[] key = {redacted.municipality(), redacted.planId(), redacted.period(), redacted.number()};
        jdbc.batchUpdate(
                """
                INSERT INTO pack_redaction (municipality, plan_id, period, number, format, erased, sha256, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (municipality, plan_id, period, number, format) DO UPDATE
                SET erased = excluded.erased, sha256 = excluded.sha256, bytes = excluded.bytes
                """,
                renderings.stream()
                        .map(rendered -> new Object[] {
                            key[0],
                            key[1],
                            key[2],
                            key[3],
                            rendered.extension(),
                            redacted.erased().size(),
                            rendered.rendering().sha256(),
                            rendered.bytes()
                        })
                        .toList());
        jdbc.query("SELECT pack_archive_empty(?, ?, ?, ?)", (RowCallbackHandler) row -> {}, key);
    }

    @Override
    public int erasedIn(String municipality, String planId, String period, int number) {
        Integer erased = jdbc.queryForObject("""
                SELECT coalesce(max(erased), 0) FROM pack_redaction JOIN pack_archive a
                    USING (municipality, plan_id, period, number, format)
                WHERE municipality = ? AND plan_id = ? AND period = ? AND number = ? AND length(a.bytes) = 0
                """, Integer.class, municipality, planId, period, number);
        return erased == null ? 0 : erased;
    }

    @Override
    public int lastNumber(Municipality municipality, String planId, String period) {
        Integer last = jdbc.queryForObject(
                "SELECT coalesce(max(number), 0) FROM pack_archive WHERE municipality = ? AND plan_id = ? AND period = ?",
                Integer.class,
                municipality.key(),
                planId,
                period);
        return last == null ? 0 : last;
    }

    @Override
    public Optional<RenderedPack> find(
            Municipality municipality, String planId, String period, int number, Audience audience, PackFormat format) {
        return jdbc
                .query(
                        """
                        SELECT bytes FROM (
                            SELECT municipality, plan_id, period, number, format, CASE WHEN length(a.bytes) > 0 THEN a.bytes ELSE r.bytes END AS bytes
                            FROM pack_archive a
                            LEFT JOIN pack_redaction r USING (municipality, plan_id, period, number, format)) kept
                        WHERE length(bytes) > 0 AND municipality = ? AND plan_id = ? AND period = ? AND number = ? AND format = ?
                        """,
                        (row, index) -> new RenderedPack(audience, format, row.getBytes(1)),
                        municipality.key(),
                        planId,
                        period,
                        number,
                        audience.prefix() + format.extension())
                .stream()
                .findFirst();
    }

    @Override
    public List<CommitteePackIssued> issuesOf(Municipality municipality, String planId) {
        return jdbc.query(
                "SELECT issued FROM pack_issue WHERE municipality = ? AND plan_id = ? ORDER BY place",
                (row, index) -> LedgerJson.mapper().readValue(row.getString(1), CommitteePackIssued.class),
                municipality.key(),
                planId);
    }

    @Override
    public List<CommitteePackIssued> issuesOf(Municipality municipality) {
        return jdbc.query(
                "SELECT issued FROM pack_issue WHERE municipality = ? ORDER BY plan_id, place",
                (row, index) -> LedgerJson.mapper().readValue(row.getString(1), CommitteePackIssued.class),
                municipality.key());
    }

    @Override
    public List<CommitteePackIssued> issuesBeside(Municipality municipality, String planId) {
        return jdbc.query(
                "SELECT issued FROM pack_issue WHERE municipality = ? AND plan_id <> ? ORDER BY plan_id, place",
                (row, index) -> LedgerJson.mapper().readValue(row.getString(1), CommitteePackIssued.class),
                municipality.key(),
                planId);
    }

    @Override
    public List<IssuedPack> issued(Municipality municipality, @Nullable Long position) {
        Map<Key, List<Rendering>> packs = new LinkedHashMap<>();
        Map<Key, String> reasons = new HashMap<>();
        Map<Key, @Nullable Integer> erased = new HashMap<>();
        jdbc.query(
                """
                SELECT plan_id, period, number, position, format, coalesce(r.sha256, pack_archive.sha256),
                    length(coalesce(r.bytes, pack_archive.bytes)), issued ->> 'reason', r.erased
                FROM pack_archive
                LEFT JOIN pack_redaction r USING (municipality, plan_id, period, number, format)
                LEFT JOIN pack_issue USING (municipality, plan_id, period, number)
                WHERE municipality = ? AND length(coalesce(r.bytes, pack_archive.bytes)) > 0 AND (?::bigint IS NULL OR EXISTS (
                    SELECT FROM journal
                    WHERE journal.municipality = pack_archive.municipality AND journal.position <= ?
                      -- Each issue adds one event to the stream of its plan's and period's packs.
                      AND stream COLLATE "C" =
                          pack_archive.municipality || '/plans/' || plan_id || '/packs/' || period
                      AND stream_sequence = number - 1))
                ORDER BY plan_id, period, number, format
                """,
                row -> {
                    Key key = new Key(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4));
                    packs.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(new Rendering(row.getString(5), row.getString(6), row.getLong(7)));
                    reasons.put(key, row.getString(8));
                    erased.put(key, row.getObject(9, Integer.class));
                },
                municipality.key(),
                position,
                position);
        return packs.entrySet().stream()
                .map(pack -> new IssuedPack(
                        pack.getKey().planId(),
                        pack.getKey().period(),
                        pack.getKey().number(),
                        pack.getKey().position(),
                        reasons.get(pack.getKey()),
                        supersededBy(pack.getKey(), packs.keySet()),
                        erased.get(pack.getKey()),
                        List.copyOf(pack.getValue())))
                .toList();
    }

    private static @Nullable Integer supersededBy(Key pack, Set<Key> packs) {
        return packs.stream()
                .filter(other ->
                        other.planId().equals(pack.planId()) && other.period().equals(pack.period()))
                .map(Key::number)
                .filter(number -> number == pack.number() + 1)
                .findFirst()
                .orElse(null);
    }
}
