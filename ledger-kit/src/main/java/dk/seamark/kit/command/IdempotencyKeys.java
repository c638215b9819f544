package dk.seamark.kit.command;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** The first answer for each key, by municipality and actor. */
final class IdempotencyKeys {

    private record Kept(String requestHash, String answer) {}

    private final JdbcOperations jdbc;

    IdempotencyKeys(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer stored for this key; empty if the key is new or there is none.
     *
     * @param type what requests to this address are answered with
     * @throws Refusal if the key was used for another request
     */
    <A> Optional<A> answered(Caller caller, CommandRequest submission, Class<A> type) {
        if (submission.idempotencyKey() == null) {
            return Optional.empty();
        }
        List<Kept> answers = jdbc.query(
                "SELECT request_hash, receipt FROM idempotency WHERE municipality = ? AND actor = ? AND key = ?",
                (row, number) -> new Kept(row.getString(1), row.getString(2)),
                caller.municipality().key(),
                caller.actor(),
                submission.idempotencyKey());
        return answers.stream().findFirst().map(answer -> {
            if (!answer.requestHash().equals(submission.requestHash())) {
                throw Refusal.invalid(Violation.of("Idempotency-Key", "idempotency-key.reused"));
            }
            return LedgerJson.mapper().readValue(answer.answer(), type);
        });
    }

    /** Stores the answer, in the command's transaction. */
    void keep(Caller caller, CommandRequest submission, Object answer) {
        if (submission.idempotencyKey() != null) {
            jdbc.update(
                    "INSERT INTO idempotency (municipality, actor, key, request_hash, receipt) VALUES (?, ?, ?, ?, ?)",
                    caller.municipality().key(),
                    caller.actor(),
                    submission.idempotencyKey(),
                    submission.requestHash(),
                    LedgerJson.mapper().writeValueAsString(answer));
        }
    }

    /** Deletes the keys that are older than this; returns how many. */
    int forget(Duration age) {
        return jdbc.update(
                "DELETE FROM idempotency WHERE answered_at < now() - make_interval(secs => ?)", age.toSeconds());
    }
}
