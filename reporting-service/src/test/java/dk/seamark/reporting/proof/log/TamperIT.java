package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import dk.seamark.verify.audit.AuditRequest;
import dk.seamark.verify.audit.AuditResult;
import dk.seamark.verify.audit.LogAudit;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An auditor has a copy of the log. Then somebody changes the database as its superuser, using the log's secret: the
 * auditor's check fails, and names the leaf.
 */
@Execution(ExecutionMode.CONCURRENT)
class TamperIT {

    private static final String MUNICIPALITY = "tampertown";
    private static final int SIZE = 264;
    private static final int MUTATIONS = 1_000;
    private static final long SEED = 20_250_301;

    @TempDir
    private Path copy = Path.of("");

    private final Database database = Migrated.fresh("reporting");
    private Connection superuser;
    private JdbcTemplate jdbc;
    private Tampering tampering;
    private LogWriter writer;
    private ServedLog log;
    private VerifierKey key;

    TamperIT() throws SQLException {
        superuser = Backends.shared().postgres().connect(database.name());
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(superuser, true));
        LogSecret secret = new LogSecret("a secret that guards nothing but tests");
        LogTable table = new LogTable(jdbc);
        Leaves leaves = new Leaves(jdbc, secret);
        writer = new LogWriter(table, leaves, secret, TransactionOperations.withoutTransaction());
        LogKey logKey = secret.key(MUNICIPALITY);
        tampering = new Tampering(jdbc, writer, logKey, SIZE);
        log = new ServedLog(new LogEndpoint(table, leaves, secret, new Cosignatures(jdbc)), MUNICIPALITY);
        try {
            key = VerifierKey.parse(logKey.verifierKey());
        } catch (VerificationException flaw) {
            throw new IllegalStateException(flaw);
        }
    }

    @BeforeEach
    void anAuditorTakesACopy() throws Exception {
        superuser.setAutoCommit(false);
        for (int position = 1; position <= SIZE; position++) {
            tampering.row(position, "event");
        }
        writer.catchUp(MUNICIPALITY);
        superuser.commit();
        assertThat(audit().isFine()).isTrue();
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void everyMutationIsDetectedAndItsLeafIsNamed() throws Exception {
        List<Tampering.Named> ways = tampering.all();
        Set<String> done = new HashSet<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            Tampering.Named each = ways.get(i % ways.size());
            long expected = each.way().go(new Random(SEED + i));
            AuditResult result = audit();
            superuser.rollback();
            OptionalLong leaf = expected == 0 ? OptionalLong.empty() : OptionalLong.of(expected);
            if (result.isFine() || !result.firstLeaf().equals(leaf)) {
                missed.add("mutation %d of seed %d, %s: leaf %d, and %s of %s"
                        .formatted(i, SEED, each.name(), expected, result.firstLeaf(), result.steps()));
            }
            done.add(each.name());
        }
        assertThat(missed).isEmpty();
        assertThat(done).hasSameSizeAs(ways);
        assertThat(audit().isFine()).as("what was rolled back is as it was").isTrue();
    }

    /** The control: a log that only grew passes the check. */
    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aLogThatOnlyGrewIsFine() throws Exception {
        int size = SIZE;
        for (int more : List.of(0, 1, 211, 1, 2, 300)) {
            for (int i = 0; i < more; i++) {
                tampering.row(++size, "event");
            }
            writer.catchUp(MUNICIPALITY);
            assertThat(audit().isFine()).as("%d leaves", size).isTrue();
        }
    }

    private AuditResult audit() throws VerificationException {
        return LogAudit.of(new AuditRequest(log, 0, key, List.of(), null, copy));
    }
}
