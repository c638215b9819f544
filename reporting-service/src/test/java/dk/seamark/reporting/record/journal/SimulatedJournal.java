package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.RecordContent;
import dk.seamark.kit.simulation.CutException;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedDatabase.Session;
import dk.seamark.kit.simulation.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The journal in memory: what {@link JdbcWritableJournal} does, in Java. {@code SimulatedJournalIT} holds it against
 * PostgreSQL. Nothing is kept unread from before.
 */
final class SimulatedJournal {

    private final World world;
    private final Map<String, TreeMap<Long, WritableJournal.Row>> rows = new TreeMap<>();

    SimulatedJournal(World world) {
        this.world = world;
    }

    /** The rows of a municipality in the order of their positions; of nobody, if the name is empty. */
    Collection<WritableJournal.Row> rows(String municipality) {
        return of(municipality).values();
    }

    private TreeMap<Long, WritableJournal.Row> of(String municipality) {
        return rows.computeIfAbsent(municipality, any -> new TreeMap<>());
    }

    /** The journal as it is written in this session. */
    WritableJournal in(Session session) {
        return new WritableJournal() {
            @Override
            public JournalHead headToWriteAt(String municipality) {
                return session.ask(() -> {
                    if (municipality.isEmpty()) {
                        session.lock("journal of nobody");
                    }
                    TreeMap<Long, Row> its = of(municipality);
                    return its.isEmpty()
                            ? JournalHead.EMPTY
                            : its.lastEntry().getValue().head();
                });
            }

            @Override
            public void write(List<Row> added) {
                session.ask(() -> {
                    for (Row row : added) {
                        TreeMap<Long, Row> its = of(row.municipality());
                        long position = row.head().position();
                        if (its.putIfAbsent(position, row) != null) {
                            throw new CutException("duplicate key value violates journal_pkey");
                        }
                        session.wrote(() -> its.remove(position));
                    }
                    return true;
                });
            }

            @Override
            public Map<Long, RecordContent> taken(String source, Set<Long> positions) {
                return session.ask(() -> takenOf(of(source.split("/")[1]).values(), source, positions));
            }

            @Override
            public @Nullable UnreadBefore unreadBefore(int partition, long offset) {
                return null;
            }
        };
    }

    private Map<Long, RecordContent> takenOf(Collection<WritableJournal.Row> rows, String source, Set<Long> positions) {
        Map<Long, RecordContent> taken = new HashMap<>();
        for (WritableJournal.Row row : rows) {
            Long position = row.record().sequence();
            if (position != null && source.equals(row.record().source()) && positions.contains(position)) {
                RecordContent content = RecordContent.of(row.record());
                taken.put(
                        position,
                        world.shows(Planted.BYTES_FORGOTTEN) ? new RecordContent(content.eventId(), null) : content);
            }
        }
        return taken;
    }

    /** The decoded records of a source, in the order of the journal. */
    List<FeedRecord.Decoded> of(String municipality, String source) {
        List<FeedRecord.Decoded> its = new ArrayList<>();
        for (WritableJournal.Row row : rows(municipality)) {
            if (row.record() instanceof FeedRecord.Decoded decoded
                    && decoded.source().equals(source)) {
                its.add(decoded);
            }
        }
        return its;
    }
}
