package dk.seamark.kit.command;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** The receipt of the first request for each key, by municipality and actor. */
final class IdempotencyKeys {

    private record Answer(String requestHash, String receipt) {}

    private final JdbcOperations jdbc;

    IdempotencyKeys(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The receipt stored for this key; empty if the key is new or there is none.
     *
     * @throws Refusal if the key was used for another request
     */
    Optional<Receipt> answered(Caller caller, CommandRequest submission) {
        if (submission.idempotencyKey() == null) {
            return Optional.empty();
        }
        List<Answer> answers = jdbc.query(
                "SELECT request_hash, receipt FROM idempotency WHERE municipality = ? AND actor = ? AND key = ?",
                (row, number) -> new Answer(row.getString(1), row.getString(2)),
                caller.municipality().key(),
                caller.actor(),
                submission.idempotencyKey());
        return answers.stream().findFirst().map(answer -> {
            if (!answer.requestHash().equals(submission.requestHash())) {
                throw Refusal.invalid(Violation.of("Idempotency-Key", "idempotency-key.reused"));
            }
            return LedgerJson.mapper().readValue(answer.receipt(), Receipt.class);
        });
    }

    /** Stores the receipt, in the command's transaction. */
    void keep(Caller caller, CommandRequest submission, Receipt receipt) {
        if (submission.idempotencyKey() != null) {
            jdbc.update(
                    "INSERT INTO idempotency (municipality, actor, key, request_hash, receipt) VALUES (?, ?, ?, ?, ?)",
                    caller.municipality().key(),
                    caller.actor(),
                    submission.idempotencyKey(),
                    submission.requestHash(),
                    LedgerJson.mapper().writeValueAsString(receipt));
        }
    }

    /** Deletes the keys that are older than this; returns how many. */
    int forget(Duration age) {
        return jdbc.update(
                "DELETE FROM idempotency WHERE answered_at < now() - make_interval(secs => ?)", age.toSeconds());
    }
}
