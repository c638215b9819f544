package dk.seamark.kit.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The driver's exceptions may be logged, so they must not contain values that PostgreSQL refused. */
class ValuesInExceptionsIT {

    private static final String MARK = "a text about somebody";
    private static final String TEXT_WITHOUT_SALT =
            "INSERT INTO text (id, municipality, body) VALUES (?, 'slagelse', ?)";

    @Test
    void whatWasRefusedIsNotInTheExceptionOfAStatementNorOfABatch() throws SQLException {
        Place place = Place.fresh("sample");
        try (var service = SampleService.start(place)) {
            JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
            Object[] row = {UUID.randomUUID(), MARK};

            assertThat(told(() -> jdbc.update(TEXT_WITHOUT_SALT, row)))
                    .contains("violates check constraint")
                    .doesNotContain(MARK);
            assertThat(told(() -> jdbc.batchUpdate(TEXT_WITHOUT_SALT, List.of(row, row))))
                    .contains("violates check constraint")
                    .doesNotContain(MARK);
        }

        // The control: a session without that setting.
        try (var app = place.database().asApp();
                var insert = app.prepareStatement(TEXT_WITHOUT_SALT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, MARK);
            assertThat(told(insert::executeUpdate)).contains(MARK);
        }
    }

    private static String told(ThrowingCallable refused) {
        StringWriter trace = new StringWriter();
        catchThrowable(refused).printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
