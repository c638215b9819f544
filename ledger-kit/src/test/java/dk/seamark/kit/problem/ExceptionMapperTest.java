package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.TransactionSystemException;

/** What is answered when a transaction could not be ended. */
class ExceptionMapperTest {

    /** A connection that the pool closed has no state: the server ended the session in the midst. */
    @ParameterizedTest
    @CsvSource({"JDBC rollback failed,, 503", "JDBC commit failed, 57P01, 503", "JDBC commit failed, 23505, 500"})
    void anEndedSessionIsADatabaseThatIsAway(String message, @Nullable String state, int status) {
        TransactionSystemException thrown =
                new TransactionSystemException(message, new SQLException("Connection is closed", state));

        assertThat(ExceptionMapper.of(thrown, 500).status()).isEqualTo(status);
    }
}
