package dk.seamark.client.plan;

import dk.seamark.client.shared.Decision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that an approved plan leaves open is to be decided.
 *
 * @param targetDate the date of the target that it is about; null if it is about all of them
 * @param answer what was decided, with its {@code kind}
 * @param reason why
 * @param decision who decided it
 */
public record NewReading(@Nullable LocalDate targetDate, Map<String, Object> answer, String reason, Decision decision) {

    /** Copies the map. */
    public NewReading {
        answer = Collections.unmodifiableMap(new LinkedHashMap<>(answer));
    }
}
