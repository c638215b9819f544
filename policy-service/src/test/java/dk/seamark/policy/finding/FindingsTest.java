package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.plan.PlanContent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real plan with one piece changed: which findings come (+) and go (-) with it, and no others. */
class FindingsTest {

    private static final String CHANGES = """
            piece                            | instead                            | what changes
            wording: 120 forløb              | wording: 130 forløb                | + wording-says-another-number boern-i-hel-fritid
            title: Tosprogede børn i HEL     | title: 200 børn i HEL              | + name-says-another-number boern-i-hel-fritid
            title: Tosprogede børn i HEL     | title: 120 børn i HEL              |
            title: Tosprogede børn i HEL     | title: 6-16-årige børn i HEL       |
            title: 100 unge                  | title: Unge                        | - name-says-another-number fritidsjobvejledning
            component: sprog, value: 2}}     | component: sprog, value: 2}, relevance: relevant} | - relevance-open sundhedsinformation
            direction: lower-is-better       | comparator: Landet                 | - direction-differs sprogvurdering, + direction-open sprogvurdering
            i dagtilbud\\n        source      | i 47 dagtilbud\\n        source     | + name-says-another-number sprogvurdering
            period: "2023", statedOn         | period: "2024", statedOn           | + baseline-after-target boern-i-hel-fritid
            statedOn: 2023-10-01             | statedOn: 2025-01-01               | + baseline-after-target boern-i-hel-fritid
            lastYear: 2026                   | lastYear: 2027                     | + year-without-target *
            centre: kultur-og-fritid         | centre: kirken                     | + centre-unknown kultur-og-fritid
            2026-01-01:                      | 2026-07-01:                        | + date-inside-period boern-i-hel-fritid
            secretariat: ari                 | secretariat: kirken                | + centre-unknown secretariat
            wording: 120 forløb              | wording: I gennemsnit 120 forløb over 2024-2026 | + average-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: I gennemsnit 120 forløb over hele planperioden | + average-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: I gennemsnit 120 forløb    |
            wording: 120 forløb              | wording: 120 forløb, blandt den bedste fjerdedel af kommunerne | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb, ikke blandt den dårligste fjerdedel | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb, blandt de 25 % bedste kommuner | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb, blandt top 25 % | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb, i 4. kvartil | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb, blandt den fjerdedel af kommunerne, der har flest | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb for den fjerdedel af børnene, der har størst behov |
            wording: 120 forløb              | wording: 120 forløb for mindst 25 % af de ældste | + wording-says-another-number boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb i øverste kvartil | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb, ikke i nederste kvartil | + quartile-differs boern-i-hel-fritid
            wording: 120 forløb              | wording: 120 forløb i den bedste periode |
            wording: 120 forløb              | wording: Gennemsnitskarakteren af 120 forløb i skoleåret 2024-2025 |
            source: Intern HEL Fritid-database | source: "Opgøres hvert andet år" | + rounds-differ boern-i-hel-fritid
            source: Intern HEL Fritid-database | source: "Opgøres hvert 3. år"\\n        rounds: {everyYears: 2, year: 2024} | + rounds-differ boern-i-hel-fritid, + date-between-rounds boern-i-hel-fritid
            source: Intern HEL Fritid-database | source: "Opgøres hvert andet år"\\n        rounds: {everyYears: 2, year: 2024} | + date-between-rounds boern-i-hel-fritid
            source: Intern HEL Fritid-database | source: "Opgøres hvert andet år, før hvert fjerde år" |
            wording: På samme niveau eller flere | wording: På samme niveau eller færre | + direction-differs fritidsjobvejledning
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("changes")
    void followsAChange(String piece, String instead, String expected) {
        Set<String> before = found(SlagelsePlan.content());
        Set<String> after = found(SlagelsePlan.contentWith(piece, instead));

        Set<String> changed = new HashSet<>();
        after.stream().filter(finding -> !before.contains(finding)).forEach(finding -> changed.add("+ " + finding));
        before.stream().filter(finding -> !after.contains(finding)).forEach(finding -> changed.add("- " + finding));

        if (expected.equals("+ year-without-target *")) {
            assertThat(changed).hasSize(12).allMatch(change -> change.startsWith("+ year-without-target"));
        } else {
            assertThat(changed).containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(", "));
        }
    }

    static Stream<Object[]> changes() {
        return CHANGES.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.strip().replace("\\n", "\n"))
                        .toArray());
    }

    @Test
    void aDateThatLeavesNothingOpenIsNoLongerNamed() {
        PlanContent read = SlagelsePlan.contentWith("tolerance: 5}", "tolerance: 5, reading: percent}");
        PlanContent tolerated = SlagelsePlan.contentWith("other: udenlandske}", "other: udenlandske, tolerance: 0.1}");

        assertThat(said(SlagelsePlan.content(), FindingCode.READING_OPEN)).contains("2025");
        assertThat(said(read, FindingCode.READING_OPEN)).doesNotContain("2025").contains("2026", "2027");
        assertThat(said(SlagelsePlan.content(), FindingCode.TOLERANCE_OPEN)).contains("2025");
        assertThat(said(tolerated, FindingCode.TOLERANCE_OPEN))
                .doesNotContain("2025")
                .contains("2026", "2027");
    }

    private static String said(PlanContent content, FindingCode code) {
        return Findings.of(content).stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow()
                .da();
    }

    private static Set<String> found(PlanContent content) {
        return Findings.of(content).stream()
                .map(finding -> finding.code().code() + " " + finding.item().replaceFirst("^[a-z]+/", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void aPlanThatIsFollowedUpEachHalfYearComparesWithTheHalfBefore() {
        String silent = SlagelsePlan.yamlWith("direction: lower-is-better\n", "\n");

        assertThat(directionOpen(silent)).endsWith("men målene sammenligner med året før.");
        assertThat(directionOpen(silent.replace("cadence: yearly", "cadence: half-yearly")
                        .replace("lastYear: 2026", "lastYear: 2026\ncadence: half-yearly")))
                .endsWith("men målene sammenligner med halvåret før.");
    }

    private static String directionOpen(String yaml) {
        return Findings.of(SlagelsePlan.read(yaml).content(SlagelsePlan.ADDRESS)).stream()
                .filter(finding -> finding.code() == FindingCode.DIRECTION_OPEN)
                .findFirst()
                .orElseThrow()
                .da();
    }

    private static final String NUMBERS = """
            100 unge vejledes                                   | 100
            Andel på 95 % og 1.000 børn, dog 1,5 point          | 1.5 95 1000
            25-64-årige og 5-årige, 2-sprogede, 0-12-årig       |
            ved 9. klasses afgangsprøve                         |
            § 17.4-udvalg og § 17, stk. 4                       |
            mindst karakteren 2 i dansk                         |
            indikator nr. 1.2                                   |
            højere end i år 2023                                |
            Mindst 2000 borgere, højst 2100 og over 1999        | 1999 2000 2100
            flere end i 2023                                    |
            i gennemsnit mindst 80 % over 2024-2026             | 80
            i gennemsnit over 2024–2026                         |
            over 2024                                           | 2024
            blandt de bedste 25 % i 1. kvartal 2025             |
            mindst 25 % af de bedste i 1. kvartal 2025          | 25
            over 75 %-percentilen, i kvartil 4                  |
            i 5 årsalderen                                      |
            målet er 120.                                       | 120
            120 forløb og 120 børn                              | 120
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("numbers")
    void readsTheAmountsThatWordsState(String words, String amounts) {
        assertThat(StatedNumbers.in(words))
                .extracting(BigDecimal::toPlainString)
                .containsExactly(amounts.isEmpty() ? new String[0] : amounts.split(" "));
    }

    static Stream<Object[]> numbers() {
        return NUMBERS.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray());
    }
}
