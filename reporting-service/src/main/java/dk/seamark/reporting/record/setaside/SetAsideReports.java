package dk.seamark.reporting.record.setaside;

import dk.seamark.digest.Sha256;
import dk.seamark.events.stray.RecordSetAside;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.feed.HeldRecords;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.reporting.record.journal.JournalSubscriber;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Publishes, once for each, that an operator set a record aside. The decision is a row that only the owner of the
 * tables can write, and takes effect before the event: the municipality's later records wait for it.
 */
@Component
final class SetAsideReports implements JournalSubscriber {

    private static final Logger log = LoggerFactory.getLogger(SetAsideReports.class);

    /** Who is named as the actor of the event: it has no token, and who decided stands in the event. */
    private static final String OPERATOR = "operator";

    private static final byte[] NOTHING = {};

    /** A record is in the journal, with this obstacle, from the moment at which the feed has obeyed. */
    private static final String UNPUBLISHED = """
            FROM feed_set_aside aside
            JOIN journal j ON j.municipality = '' AND j.unreadable = ? || aside.reason
                AND j.topic_partition = aside.partition AND j.topic_offset = aside.record_offset
            WHERE aside.topic = ? AND NOT EXISTS (
                SELECT FROM set_aside_reported r
                WHERE (r.topic, r.partition, r.record_offset)
                    = (aside.topic, aside.partition, aside.record_offset))""";

    private final JdbcOperations jdbc;
    private final CommandExecutor desk;
    private final String topic;

    SetAsideReports(JdbcOperations jdbc, CommandExecutor desk, KafkaSettings kafka) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.topic = kafka.eventsTopic();
    }

    @Override
    public String follows() {
        return "set-aside";
    }

    @Override
    public void catchUp() {
        List<Optional<RecordSetAside>> unpublished = jdbc.query(
                "SELECT aside.partition, aside.record_offset, aside.reason, aside.decided_by, j.record_key, j.payload "
                        + UNPUBLISHED + " ORDER BY aside.decided_at",
                (row, number) -> event(row),
                HeldRecords.SET_ASIDE,
                topic);
        unpublished.stream().flatMap(Optional::stream).forEach(this::tryToPublish);
    }

    /** How many records were set aside, and that is not published. */
    long unpublished() {
        Long count = jdbc.queryForObject("SELECT count(*) " + UNPUBLISHED, Long.class, HeldRecords.SET_ASIDE, topic);
        return Objects.requireNonNull(count);
    }

    /** One that cannot be published now holds no other up. */
    private void tryToPublish(RecordSetAside event) {
        try {
            publish(event);
        } catch (RuntimeException e) {
            log.warn(
                    "That {}/{} was set aside is published later: {}", event.partition(), event.offset(), e.toString());
        }
    }

    private void publish(RecordSetAside event) {
        Caller operator = new Caller(new Municipality(event.municipality()), Role.OPERATOR, null, OPERATOR);
        try {
            desk.submit(operator, CommandRequest.plain().alongside(() -> note(event)), new ReportSetAside(event));
            log.info("Record {}/{} was set aside: published", event.partition(), event.offset());
        } catch (Refusal refusal) {
            if (!refusal.code().equals("set-aside-reported")) {
                throw refusal;
            }
            // The event is here, and the note is not: another instance was faster, or it was brought back.
            note(event);
        }
    }

    private void note(RecordSetAside event) {
        jdbc.update("""
                INSERT INTO set_aside_reported (topic, partition, record_offset) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", topic, event.partition(), event.offset());
    }

    /** Empty if the record has no municipality's key: the feed holds none such, and so none was set aside by it. */
    private static Optional<RecordSetAside> event(ResultSet row) throws SQLException {
        byte[] key = row.getBytes("record_key");
        byte[] value = row.getBytes("payload");
        String municipality = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        return Municipality.isKey(municipality)
                ? Optional.of(new RecordSetAside(
                        municipality,
                        row.getInt("partition"),
                        row.getLong("record_offset"),
                        Sha256.hex(value == null ? NOTHING : value),
                        row.getString("reason"),
                        row.getString("decided_by")))
                : Optional.empty();
    }
}
