package dk.seamark.kit.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Maps exceptions to problems. */
final class ExceptionMapper {

    private static final String VOCABULARY = "dk.seamark.events.";

    private ExceptionMapper() {}

    /**
     * The problem for an exception; {@code status} is Spring's status for its own exceptions, and 500 for all others.
     */
    static ProblemDescription of(Exception thrown, int status) {
        Optional<Refusal> refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return ProblemDescription.of(refusal.get());
        }
        return switch (thrown) {
            case HttpMessageNotReadableException unreadable -> JsonTroubles.of(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                ProblemDescription.malformed(Violation.of(mismatch.getName(), "parameter.form"));
            case MissingServletRequestParameterException missing ->
                ProblemDescription.malformed(Violation.of(missing.getParameterName(), "field.missing"));
            case MissingRequestHeaderException missing ->
                ProblemDescription.malformed(Violation.of(missing.getHeaderName(), "field.missing"));
            // Tomcat and Spring Security throw these when a malformed query or header is first read.
            case InvalidParameterException unreadable ->
                ProblemDescription.malformed(Violation.of("query", "query.form"));
            case RequestRejectedException rejected -> ProblemDescription.ofStatus(400);
            case HttpMediaTypeNotSupportedException other -> ofMediaType(other.getSupportedMediaTypes());
            case InvalidMediaTypeException unreadable -> ProblemDescription.of(415, "media-type-unreadable");
            default -> status == 500 ? ofFailure(thrown) : ProblemDescription.ofStatus(status);
        };
    }

    /** Names what the address can read; where Spring does not tell, that is JSON, as everywhere but in documents. */
    private static ProblemDescription ofMediaType(List<MediaType> readable) {
        String types = readable.isEmpty()
                ? MediaType.APPLICATION_JSON_VALUE
                : readable.stream().map(MediaType::toString).distinct().collect(Collectors.joining(", "));
        return ProblemDescription.of(415, "unsupported-media-type", types);
    }

    private static ProblemDescription ofFailure(Throwable thrown) {
        if (cause(thrown, AggregateNotFoundException.class).isPresent()) {
            return ProblemDescription.ofStatus(404);
        }
        if (cause(thrown, IllegalArgumentException.class)
                .filter(ExceptionMapper::isFromTheVocabulary)
                .isPresent()) {
            return ProblemDescription.malformed(Violation.of("", "value.form"));
        }
        if (isDatabaseAway(thrown)) {
            return ProblemDescription.ofStatus(503);
        }
        // PostgreSQL's class 22: a value that it cannot store, such as an invalid character.
        return sqlState(thrown).filter(state -> state.startsWith("22")).isPresent()
                ? ProblemDescription.malformed(Violation.of("", "value.form"))
                : ProblemDescription.ofStatus(500);
    }

    /** Whether a value type's constructor threw it: the value came from the request, and is malformed. */
    private static boolean isFromTheVocabulary(IllegalArgumentException thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .findFirst()
                .filter(thrower -> thrower.startsWith(VOCABULARY))
                .isPresent();
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return cause(thrown, CannotGetJdbcConnectionException.class).isPresent()
                || cause(thrown, CannotCreateTransactionException.class).isPresent()
                || cause(thrown, java.sql.SQLTransientConnectionException.class).isPresent()
                || isConnectionClosed(thrown)
                || sqlState(thrown).filter(ExceptionMapper::passes).isPresent();
    }

    /**
     * Whether a request that met this state can be sent again: the connection is gone (08), the server lacks room (53)
     * or ends (57P), a lock or statement took longer than it may, as when the server's machine stood still (55P03,
     * 57014; 25P03 and 25P04 for the transaction around it), or two transactions stood in each other's way (40001,
     * 40P01).
     */
    private static boolean passes(String state) {
        return Stream.of("08", "53", "57P", "55P03", "57014", "25P03", "25P04", "40001", "40P01")
                .anyMatch(state::startsWith);
    }

    /**
     * Whether a transaction could be ended no more, as the pool had closed its connection: the server ended the session
     * in the midst of it. The pool's exception has no state.
     */
    private static boolean isConnectionClosed(Throwable thrown) {
        return cause(thrown, TransactionSystemException.class).isPresent()
                && cause(thrown, SQLException.class)
                        .filter(closed -> closed.getSQLState() == null)
                        .isPresent();
    }

    private static Optional<String> sqlState(Throwable thrown) {
        return causes(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return causes(thrown, type).findFirst();
    }

    private static <T extends Throwable> Stream<T> causes(Throwable thrown, Class<T> type) {
        Function<Throwable, @Nullable Throwable> next = Throwable::getCause;
        return Stream.<@Nullable Throwable>iterate(thrown, link -> link == null ? null : next.apply(link))
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
