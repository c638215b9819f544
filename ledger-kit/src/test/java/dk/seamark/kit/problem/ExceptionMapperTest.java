package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

/** What is answered when a transaction could not be ended. */
class ExceptionMapperTest {

    /** A connection that the pool closed has no state: the server ended the session in the midst. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            JDBC rollback failed,       , 503
            JDBC commit failed,    57P01, 503
            JDBC commit failed,    23505, 500
            JDBC commit failed,    23503, 500
            JDBC commit failed,    42601, 500
            """)
    void anEndedSessionIsADatabaseThatIsAway(String message, @Nullable String state, int status) {
        TransactionSystemException thrown =
                new TransactionSystemException(message, new SQLException("Connection is closed", state));

        assertThat(ExceptionMapper.of(thrown, 500).status()).isEqualTo(status);
    }

    /** What a request meets that a frozen server, a full one or another transaction kept from its end. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "57P05", "57014", "55P03", "25P03", "25P04", "40001", "40P01"})
    void whatPassesIsUnavailableHoweverDeepItsStateIs(String state) {
        SQLException ended = new SQLException("FATAL: terminating connection", state);
        RuntimeException thrown = new IllegalStateException("An event was already inserted", new SQLException(ended));
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 was aborted", state, 0, new int[0], ended);

        assertThat(ExceptionMapper.of(new IllegalStateException("not appended", batch), 500)
                        .status())
                .isEqualTo(503);
        assertThat(ExceptionMapper.of(thrown, 500).status()).isEqualTo(503);
    }
}
