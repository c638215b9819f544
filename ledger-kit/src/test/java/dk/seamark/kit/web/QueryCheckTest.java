package dk.seamark.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What a query may name, and how. */
class QueryCheckTest {

    /** An address with a parameter of each type that the services have, and one with none. */
    static final class Endpoint {

        void withParameters(
                @RequestParam boolean dryRun,
                @RequestParam long after,
                @RequestParam @Nullable LocalDate on,
                @RequestParam(name = "plan", required = false) String planId,
                @RequestParam(defaultValue = "0") String waitMillis,
                String whereItIsFrom) {}

        void withNone() {}
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            address        | query                          | violations
            withParameters | -                              | -
            withParameters | dryRun=true&after=7            | -
            withParameters | dryRun=false&on=2026-01-01     | -
            withParameters | dryRun=                        | dryRun parameter.form
            withParameters | dryRun=1                       | dryRun parameter.form
            withParameters | dryRun=yes                     | dryRun parameter.form
            withParameters | dryRun=TRUE                    | dryRun parameter.form
            withParameters | dryRun=true&dryRun=false       | dryRun parameter.form
            withParameters | after=0                        | -
            withParameters | after=-1                       | -
            withParameters | after=                         | after parameter.form
            withParameters | after=007                      | after parameter.form
            withParameters | after=0x10                     | after parameter.form
            withParameters | after=1.0                      | after parameter.form
            withParameters | after=99999999999999999999     | after parameter.form
            withParameters | on=                            | on parameter.form
            withParameters | on=%20                         | on parameter.form
            withParameters | plan=                          | -
            withParameters | waitMillis=5                   | -
            withParameters | waitMillis=%20                 | -
            withParameters | waitMillis=                    | waitMillis parameter.form
            withParameters | plan=a&plan=b                  | plan parameter.form
            withParameters | planId=a                       | planId parameter.unknown
            withParameters | whereItIsFrom=a                | whereItIsFrom parameter.unknown
            withParameters | dryrun=true                    | dryrun parameter.unknown
            withParameters | x=1&after=                     | after parameter.form, x parameter.unknown
            withNone       | -                              | -
            withNone       | dryRun=true                    | dryRun parameter.unknown
            """, useHeadersInDisplayName = true)
    void aQuery(String address, @Nullable String query, @Nullable String violations) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/slagelse/x");
        if (query != null) {
            Arrays.stream(query.split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> request.addParameter(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }
        if (violations == null) {
            assertThat(check(request, address)).isTrue();
        } else {
            assertThatThrownBy(() -> check(request, address))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(String.join(
                                            ", ",
                                            refusal.violations().stream()
                                                    .map(QueryCheckTest::told)
                                                    .toList()))
                                    .isEqualTo(violations));
        }
    }

    /** Of a public pack, say: whoever shares the address of one does not write what is appended to it. */
    @ParameterizedTest
    @CsvSource({"GET,, true", "HEAD,, true", "GET, Bearer x, false", "POST,, false", "DELETE,, false"})
    void aLinkThatWasSharedLeadsOn(String method, @Nullable String authorization, boolean leadsOn) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/slagelse/x");
        request.addParameter("fbclid", "a");
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }

        if (leadsOn) {
            assertThat(check(request, "withNone")).isTrue();
        } else {
            assertThatThrownBy(() -> check(request, "withNone")).isInstanceOf(Refusal.class);
        }
    }

    private static boolean check(MockHttpServletRequest request, String address) {
        return new QueryCheck().preHandle(request, new MockHttpServletResponse(), method(address));
    }

    private static HandlerMethod method(String address) {
        return new HandlerMethod(
                new Endpoint(),
                Arrays.stream(Endpoint.class.getDeclaredMethods())
                        .filter(each -> each.getName().equals(address))
                        .findFirst()
                        .orElseThrow());
    }

    private static String told(Violation violation) {
        return violation.field() + " " + violation.rule();
    }
}
