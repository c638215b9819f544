package dk.seamark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.ServletRequestPathUtils;

class AccessTableTest {

    private static final List<String> PATTERNS = List.of(
            "/packs/{plan}/{year}/{file}",
            "/packs/{plan}/{year}/{number:[1-9][0-9]{0,8}}.zip",
            "/packs/{plan}/{year}/{number}/check",
            "/packs/{plan}/{year}/{number:[1-9][0-9]{0,8}}/journal.zip",
            "/packs/latest/{year}/{file}",
            "/log/{municipality}/tile/{level:[0-7]}/{*path}",
            "/log/{municipality}/tile/entries/{*path}",
            "/log/{municipality}/key");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /packs/p/2024/1.pdf         | /packs/{plan}/{year}/{file}
            /packs/p/2024/1.zip         | /packs/{plan}/{year}/{number:[1-9][0-9]{0,8}}.zip
            /packs/p/2024/0.zip         | /packs/{plan}/{year}/{file}
            /packs/p/2024/1/check       | /packs/{plan}/{year}/{number}/check
            /packs/p/2024/1/journal.zip | /packs/{plan}/{year}/{number:[1-9][0-9]{0,8}}/journal.zip
            /packs/latest/2024/1.pdf    | /packs/latest/{year}/{file}
            /log/slagelse/tile/0/x001   | /log/{municipality}/tile/{level:[0-7]}/{*path}
            /log/slagelse/tile/entries/000 | /log/{municipality}/tile/entries/{*path}
            /log/slagelse/key           | /log/{municipality}/key
            /log/slagelse/keys          |
            /packs                      |
            """)
    void theMostSpecificRowDecidesInWhateverOrderTheyAreWritten(String path, String pattern) {
        for (long seed = 0; seed < 50; seed++) {
            List<AccessRule> rows = new ArrayList<>(
                    PATTERNS.stream().map(each -> row(HttpMethod.GET, each)).toList());
            Collections.shuffle(rows, new Random(seed));
            assertThat(AccessTable.of(rows)
                            .find(get(path))
                            .map(match -> match.rule().pattern()))
                    .as("seed %d", seed)
                    .isEqualTo(java.util.Optional.ofNullable(pattern));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /a/{x}            | /a/{y}            | the same but for a name
            /a/{x:[0-9]+}     | /a/{y:[0-9]+}     | the same form
            /a/{x:[0-9]+}     | /a/{y:[a-z]+}     | forms of which nobody can say whether they meet
            /a/{x}            | /a/{x:[0-9]+}     | a form that Spring takes for no more specific than none
            /a/{x}/b          | /a/c/{y}          | each more specific in another place
            /a/{x}/**         | /a/{y}/{*rest}    | both open at the end
            /a/b              | /a/b              | twice
            """)
    void aRowThatAnotherWouldShadowIsRefused(String one, String other, String why) {
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            Stream<AccessRule> rows = order.stream().map(pattern -> row(HttpMethod.GET, pattern));
            assertThatThrownBy(() -> AccessTable.of(rows.toList()))
                    .as(why)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(one)
                    .hasMessageContaining(other);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  /a/{x}   | GET  /a/b      | the literal decides first
            GET  /a/{x}   | POST /a/{x}    | another method
            GET  /a/{x}   | GET  /a/{x}/b  | longer
            GET  /a/{x}   | GET  /a/**     | what is open at the end decides last
            GET  /a/{x}/b | GET  /a/{x}/c  | they end otherwise
            """)
    void rowsThatCanStandTogetherDo(String one, String other, String why) {
        assertThat(AccessTable.of(List.of(row(one), row(other)))).as(why).isNotNull();
        assertThat(AccessTable.of(List.of(row(other), row(one)))).as(why).isNotNull();
    }

    @Test
    void headIsDecidedAsGetAndNothingElseIs() {
        AccessTable table = AccessTable.of(List.of(row(HttpMethod.GET, "/a")));

        assertThat(table.find(request("HEAD", "/a"))).isPresent();
        assertThat(table.find(request("OPTIONS", "/a"))).isEmpty();
        assertThat(table.find(request("POST", "/a"))).isEmpty();
        assertThat(table.find(request("get", "/a"))).isEmpty();
    }

    private static AccessRule row(String methodAndPattern) {
        String[] parts = methodAndPattern.split(" +");
        return row(HttpMethod.valueOf(parts[0]), parts[1]);
    }

    private static AccessRule row(HttpMethod method, String pattern) {
        return AccessRule.allow(method, pattern, Role.AUDITOR);
    }

    private static MockHttpServletRequest get(String path) {
        return request("GET", path);
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
