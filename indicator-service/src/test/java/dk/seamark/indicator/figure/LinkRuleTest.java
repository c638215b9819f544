package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    /** Given a link and its date, on 3 March 2025: which field breaks which rule. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock = """
        url                                             | accessed on | broken
        https://www.statistikbanken.dk/FOLK1C           | 2025-03-03  | none
        HTTPS://www.dst.dk                              | 2025-03-03  | none
        https://dst.dk:8443/a/b?kommune=330&aar=2024#t1 | 2024-01-01  | none
        https://xn--bller-kua.dk/%C3%A6                 | 2025-03-03  | none
        https://dst.dk/?besked=a@b.dk                   | 2025-03-03  | none
        https://dst.dk/?code=FOLK1C                     | 2025-03-03  | none
        # only over https, to a host
        http://dst.dk                                   | 2025-03-03  | link.url link-https
        ftp://dst.dk                                    | 2025-03-03  | link.url link-https
        javascript:alert(1)                             | 2025-03-03  | link.url link-https
        data:text/html,x                                | 2025-03-03  | link.url link-https
        file:///etc/passwd                              | 2025-03-03  | link.url link-https
        https:dst.dk                                    | 2025-03-03  | link.url link-https
        https:///dst.dk                                 | 2025-03-03  | link.url link-https
        https://                                        | 2025-03-03  | link.url link-https
        //dst.dk                                        | 2025-03-03  | link.url link-https
        www.dst.dk                                      | 2025-03-03  | link.url link-https
        https://dst.dk/<script>                         | 2025-03-03  | link.url link-https
        https://dst.dk/%zz                              | 2025-03-03  | link.url link-https
        https://dst dk                                  | 2025-03-03  | link.url link-in-ascii
        https://blåbær.dk                               | 2025-03-03  | link.url link-in-ascii
        https://dѕt.dk                                  | 2025-03-03  | link.url link-in-ascii
        # nothing secret
        https://anna@dst.dk                             | 2025-03-03  | link.url link-without-secret
        https://anna:kode@dst.dk                        | 2025-03-03  | link.url link-without-secret
        https://dst.dk@ond.dk                           | 2025-03-03  | link.url link-without-secret
        https://dst.dk/?a=1&access_token=x              | 2025-03-03  | link.url link-without-secret
        https://dst.dk/?Password=x                      | 2025-03-03  | link.url link-without-secret
        https://dst.dk/?pass%77ord=x                    | 2025-03-03  | link.url link-without-secret
        https://dst.dk/#id_token=x                      | 2025-03-03  | link.url link-without-secret
        https://dst.dk/a;jsessionid=x                   | 2025-03-03  | link.url link-without-secret
        https://s3.dk/f?X-Amz-Signature=x               | 2025-03-03  | link.url link-without-secret
        # read by today
        https://dst.dk                                  | 2025-03-04  | link.accessedOn accessed-by-today
        http://dst.dk                                   | 2025-03-04  | link.url link-https, link.accessedOn accessed-by-today
        """,
            useHeadersInDisplayName = true)
    void aLinkKeepsItsRules(String url, LocalDate accessedOn, String broken) {
        assertThat(broken(url, accessedOn)).isEqualTo(broken);
    }

    @Test
    void anAddressHasABoundedLength() {
        String url = "https://dst.dk/";

        assertThat(broken(url + "a".repeat(LinkRule.LONGEST - url.length()), TODAY))
                .isEqualTo("none");
        assertThat(broken(url + "a".repeat(LinkRule.LONGEST - url.length() + 1), TODAY))
                .isEqualTo("link.url link-too-long");
    }

    private static String broken(String url, LocalDate accessedOn) {
        String found = LinkRule.brokenBy(new EvidenceLink(url, accessedOn), TODAY).stream()
                .map(LinkRuleTest::named)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "none" : found;
    }

    private static String named(Violation violation) {
        return violation.field() + " " + violation.rule();
    }
}
