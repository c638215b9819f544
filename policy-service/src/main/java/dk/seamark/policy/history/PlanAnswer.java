package dk.seamark.policy.history;

import dk.seamark.kit.command.Receipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers of requests that change a plan, with the plan's version after them as {@code ETag}. */
public final class PlanAnswer {

    private PlanAnswer() {}

    /** 201, with the receipt. */
    public static ResponseEntity<Receipt> created(Receipt receipt) {
        return with(ResponseEntity.status(HttpStatus.CREATED), receipt, 0);
    }

    /** 200, with the receipt; the plan has this version if the receipt has no events, and 0 says that there is none. */
    public static ResponseEntity<Receipt> ok(Receipt receipt, long unchanged) {
        return with(ResponseEntity.ok(), receipt, unchanged);
    }

    private static ResponseEntity<Receipt> with(ResponseEntity.BodyBuilder answer, Receipt receipt, long unchanged) {
        long version = receipt.version().orElse(unchanged);
        if (version > 0) {
            answer.eTag(Long.toString(version));
        }
        return answer.body(receipt);
    }
}
