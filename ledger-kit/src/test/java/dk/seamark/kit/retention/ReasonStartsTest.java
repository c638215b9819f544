package dk.seamark.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionRuleAdopted;
import dk.seamark.events.erasure.RetentionRuleEnded;
import dk.seamark.events.erasure.RetentionRuleProposed;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.erasure.TextErasureDeclined;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.TextRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonStartsTest {

    private static final RetentionRule RULE = new RetentionRule(TextKind.NOTE, "P5Y", RetentionStart.PLAN_END);

    /**
     * A step is what is done and its reason; the first is done on 1 January, the next on 2 January. The outcome is, for
     * each reason, from which day in January its time is counted.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        events                                       | starts
        request:a                                    | -
        request:a erased                             | a=2
        request:a declined:b                         | a=2 b=2
        request:a declined:b request:c               | a=2 b=2
        erased                                       | -
        propose:a                                    | -
        propose:a adopt                              | -
        propose:a propose:b                          | a=2
        propose:a adopt propose:b                    | -
        propose:a adopt propose:b adopt              | a=4
        propose:a adopt propose:b adopt end:c        | a=4 b=5 c=5
        propose:a adopt propose:b end:c              | a=4 b=4 c=4
        propose:a end:b                              | a=2 b=2
        """, useHeadersInDisplayName = true)
    void theTimeOfAReasonBeginsWhenNobodyNeedsItAnyMore(String events, @Nullable String starts) {
        List<ReasonStarts.Dated> dated = new ArrayList<>();
        for (String step : events.split(" ")) {
            dated.add(new ReasonStarts.Dated(event(step), LocalDate.of(2026, 1, dated.size() + 1)));
        }

        Map<String, LocalDate> found = new TreeMap<>(ReasonStarts.of(dated));

        assertThat(found.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().getDayOfMonth())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(starts == null ? "" : starts);
    }

    private static ErasureEvent event(String step) {
        TextRef reason = new TextRef(step.substring(step.indexOf(':') + 1), "c");
        return switch (step.replaceFirst(":.*", "")) {
            case "request" -> new TextErasureRequested("koege", "t", LegalBasis.STORAGE_LIMITATION, reason);
            case "declined" -> new TextErasureDeclined("koege", "t", reason);
            case "erased" -> new TextErased("koege", "t", LegalBasis.STORAGE_LIMITATION, null);
            case "propose" -> new RetentionRuleProposed("koege", RULE, reason);
            case "adopt" -> new RetentionRuleAdopted("koege", RULE);
            case "end" -> new RetentionRuleEnded("koege", TextKind.NOTE, reason);
            default -> throw new IllegalArgumentException(step);
        };
    }
}
