package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.reporting.proof.log.LogVerification.Outcome;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** Changes by the database's administrator are found, with their position. */
class LogVerificationIT {

    private static final String TOWN = "tampertown";

    /** Two full tiles of leaves and a few more, so that there is a tile above them. */
    private static final int SIZE = 520;

    private static final Database DATABASE = Migrated.fresh("reporting");
    private static final Connection SUPERUSER = superuser();
    private static final JdbcTemplate JDBC = new JdbcTemplate(new SingleConnectionDataSource(SUPERUSER, true));
    private static final LogSecret SECRET = new LogSecret("a secret that guards nothing but tests");
    private static final LogTable TABLE = new LogTable(JDBC);
    private static final LogWriter WRITER =
            new LogWriter(TABLE, new Leaves(JDBC, SECRET), SECRET, TransactionOperations.withoutTransaction());

    private final LogVerification verification = new LogVerification(TABLE, new Leaves(JDBC, SECRET), SECRET);

    @BeforeAll
    static void aLog() throws SQLException {
        SUPERUSER.setAutoCommit(false);
        Tampering rows = new Tampering(JDBC, WRITER, SECRET.key(TOWN), SIZE);
        JDBC.update("INSERT INTO log_form (municipality, envelope_from) VALUES (?, 301)", TOWN);
        for (int position = 1; position <= SIZE; position++) {
            rows.row(position, "event");
        }
        WRITER.catchUp(TOWN);
        // Not logged yet, and so not checked.
        rows.row(SIZE + 1, "event");
        SUPERUSER.commit();
    }

    @AfterAll
    static void close() throws SQLException {
        SUPERUSER.close();
    }

    @Test
    void anUntouchedLogIsSoundAndSaysHowFarItIs() {
        List<Long> progress = new ArrayList<>();

        assertThat(verification.verify(new Municipality(TOWN), progress::add)).isEqualTo(new Outcome.Sound(SIZE));
        assertThat(progress).isSorted().endsWith((long) SIZE);
    }

    @Test
    void aMunicipalityWithoutALogHasNothingThatDiffers() {
        assertThat(verification.verify(new Municipality("nowhere"), any -> {})).isEqualTo(new Outcome.Sound(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            UPDATE journal SET payload = set_byte(payload, 0, 32) WHERE position = 7        | entry 7
            UPDATE journal SET actor_role = 'nobody' WHERE position IN (290, 300)           | entry 290
            UPDATE journal SET event_time = event_time + interval '1 microsecond' WHERE position = 1 | entry 1
            UPDATE journal SET stream = 'elsewhere' WHERE position = 520                    | entry 520
            UPDATE journal SET topic_offset = topic_offset + 1                              | sound
            DELETE FROM journal WHERE position = 280                                        | missing 280
            DELETE FROM journal WHERE position > 256                                        | missing 257
            DELETE FROM journal                                                             | missing 1
            UPDATE log_tile SET hashes = set_byte(hashes, 33, 255 - get_byte(hashes, 33)) WHERE level = 0 AND index = 1 | entry 258
            UPDATE log_tile SET hashes = set_byte(hashes, 32, 255 - get_byte(hashes, 32)) WHERE level = 1 | tile 257
            UPDATE log_tile SET hashes = substring(hashes FROM 1 FOR 64) WHERE level = 0 AND index = 0 | entry 3
            DELETE FROM log_tile WHERE level = 1                                            | tile 1
            DELETE FROM log_tile                                                            | entry 1
            UPDATE log_head SET note = replace(note, 'indicators', 'indicator')             | checkpoint
            UPDATE log_form SET envelope_from = envelope_from + 1                           | entry 301
            UPDATE journal SET actor = 'somebody' WHERE position = 299                      | entry 299
            UPDATE journal SET actor = 'somebody' WHERE position = 301                      | entry 301
            UPDATE journal SET actor_centre = 'elsewhere' WHERE position IN (299, 302)      | entry 302
            UPDATE journal SET event_id = gen_random_uuid() WHERE position IN (299, 303)    | entry 303
            UPDATE journal SET stream_sequence = 77 WHERE position IN (299, 304)            | entry 304
            UPDATE log_head SET size = size - 1                                             | checkpoint
            UPDATE log_head SET size = size + 1                                             | entry 521
            UPDATE log_head SET size = size + 2                                             | entry 521
            """)
    void whateverIsChangedIsFoundWhereItIs(String change, String found) throws SQLException {
        try {
            JDBC.update(change);
            assertThat(told(verification.verify(new Municipality(TOWN), any -> {})))
                    .as(change)
                    .isEqualTo(found);
        } finally {
            SUPERUSER.rollback();
        }
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sound all -> "sound";
            case Outcome.EntryDiffers entry -> "entry " + entry.position();
            case Outcome.EntryMissing entry -> "missing " + entry.position();
            case Outcome.TileDiffers tile -> "tile " + tile.position();
            case Outcome.CheckpointDiffers head -> "checkpoint";
        };
    }

    private static Connection superuser() {
        try {
            return Backends.shared().postgres().connect(DATABASE.name());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
