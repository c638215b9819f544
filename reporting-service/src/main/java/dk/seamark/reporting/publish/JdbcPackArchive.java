package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.pack.render.PackFormat;
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
import org.springframework.stereotype.Component;

/** The archive, in the table {@code pack_archive}. */
@Component
final class JdbcPackArchive implements PackArchive {

    private final JdbcOperations jdbc;

    private record Key(String planId, String period, int number, long position) {}

    JdbcPackArchive(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(CommitteePackIssued issued, List<RenderedPack> renderings, int among) {
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
                        SELECT bytes FROM pack_archive
                        WHERE municipality = ? AND plan_id = ? AND period = ? AND number = ? AND format = ?
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
        jdbc.query(
                """
                SELECT plan_id, period, number, position, format, sha256, length(bytes), issued ->> 'reason'
                FROM pack_archive LEFT JOIN pack_issue USING (municipality, plan_id, period, number)
                WHERE municipality = ? AND (?::bigint IS NULL OR EXISTS (
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
