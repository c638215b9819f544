package dk.seamark.stack.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an exchange is not as a contract has it. */
class ContractTest {

    private static final Map<String, String> FILES =
            Map.of("openapi.yaml", """
            openapi: 3.1.1
            paths:
              /{town}/f:
                parameters:
                  - $ref: "parts/common.yaml#/components/parameters/Town"
                post:
                  operationId: record
                  x-access: {public: 'no', centre-staff: own}
                  x-problems: [/problems/stands]
                  parameters:
                    - {name: dryRun, in: query, schema: {type: boolean}}
                    - {name: Key, in: header, required: true, schema: {type: string, minLength: 3}}
                  requestBody:
                    required: true
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/Figure"}}
                      application/yaml: {schema: {$ref: "schemas/figure.json"}}
                  responses:
                    "201":
                      description: Recorded.
                      headers:
                        ETag: {required: true, schema: {type: string, pattern: '^"[0-9]+"$'}}
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Figure"}}
                    "409": {$ref: "parts/common.yaml#/components/responses/Problem"}
              /{town}/f/{file}:
                get:
                  parameters: [{name: file, in: path, required: true, x-takes-slashes: true, schema: {type: string}}]
                  responses:
                    "200": {description: A file., content: {text/plain: {}}}
                    "204": {description: None.}
              /{town}/f/{number}.zip:
                $ref: "parts/common.yaml#/paths/~1zip"
            components:
              schemas:
                Figure: {$ref: "schemas/figure.json"}
            """, "parts/common.yaml", """
            openapi: 3.1.1
            paths:
              /zip:
                get:
                  operationId: zip
                  responses:
                    "200": {description: A file., content: {application/zip: {}}}
            components:
              parameters:
                Town: {name: town, in: path, required: true, schema: {$ref: "#/components/schemas/Slug"}}
              schemas:
                Slug: {type: string, pattern: "^[a-z]+$"}
              responses:
                Problem:
                  description: It is refused.
                  x-problems: [/problems/changed]
                  content:
                    application/problem+json: {schema: {type: object, required: [type]}}
            """, "schemas/figure.json", """
            {"type": "object", "required": ["n"], "additionalProperties": false,
             "properties": {"n": {"type": "number", "maximum": 100}}}
            """);

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "json8", "application/json;charset=utf-8",
            "yaml", "application/yaml",
            "problem", "application/problem+json",
            "csv", "text/csv",
            "html", "text/html",
            "text", "text/plain",
            "zip", "application/zip");

    private static final Contract CONTRACT = Contract.read(path -> Optional.ofNullable(FILES.get(path)));

    /** Given an exchange, with contents as their type and their body: what is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        request                | key | sent            | status | etag | answered              | found
        POST /a/f              | abc | json {"n": 1}   | 201    | "1"  | json {"n": 1}         | -
        POST /a/f?dryRun=true  | abc | json {"n": 1}   | 201    | "1"  | json8 {"n": 1}        | -
        POST /a/f              | abc | yaml n: 1       | 201    | "1"  | json {"n": 1}         | -
        POST /a/f              | abc | yaml n: 101     | 201    | "1"  | json {"n": 1}         | maximum
        POST /a/f              | abc | json {"n": 101} | 201    | "1"  | json {"n": 1}         | maximum
        POST /a/f              | abc | json {"n": 101} | 409    | -    | problem {"type": "/problems/stands"}  | -
        POST /a/f              | abc | json {"n": 1}   | 409    | -    | problem {"type": "/problems/changed"} | -
        POST /a/f              | abc | json {"n": 1}   | 409    | -    | problem {"type": "/problems/other"}   | /problems/other is not described
        POST /a/f              | abc | json {"n": 1}   | 409    | -    | problem {}            | required
        POST /a/f              | abc | json {"n": 1}   | 409    | -    | html {"type": "t"}    | which is not described
        POST /a/f              | abc | json {"n": 1}   | 201    | "1"  | json {"n": 1, "x": 2} | 'x'
        POST /a/f              | abc | json {"n": 1}   | 201    | "1"  | json {"n":            | is no application/json
        POST /a/f              | abc | json {"n": 1}   | 201    | -    | json {"n": 1}         | ETag is required
        POST /a/f              | abc | json {"n": 1}   | 201    | 1    | json {"n": 1}         | header ETag
        POST /a/f              | abc | json {"n": 1}   | 201    | "1"  | json                  | no body
        POST /a/f              | -   | json {"n": 1}   | 201    | "1"  | json {"n": 1}         | Key is required
        POST /a/f              | ab  | json {"n": 1}   | 201    | "1"  | json {"n": 1}         | Key:
        POST /A/f              | abc | json {"n": 1}   | 201    | "1"  | json {"n": 1}         | town:
        POST /a/f?dryRun=maybe | abc | json {"n": 1}   | 201    | "1"  | json {"n": 1}         | dryRun:
        POST /a/f?wet=true     | abc | json {"n": 1}   | 201    | "1"  | json {"n": 1}         | wet is accepted
        POST /a/f              | abc | -               | 201    | "1"  | json {"n": 1}         | a body is required
        POST /a/f              | abc | csv 1           | 201    | "1"  | json {"n": 1}         | text/csv
        POST /a/f              | abc | json {"n": 1}   | 418    | -    | -                     | 418 is not described
        POST /a/f              | abc | json {"n": 1}   | 429    | -    | -                     | -
        POST /a/f              | abc | json {"n": 1}   | 500    | -    | -                     | 500 is not described
        GET /a/f/b/c           | -   | -               | 200    | -    | text x                | -
        GET /a/f/1.zip         | -   | -               | 200    | -    | zip x                 | -
        GET /a/f/1.zip         | -   | -               | 200    | -    | text x                | text/plain
        HEAD /a/f/b            | -   | -               | 200    | -    | text                  | -
        GET /a/f/b             | -   | -               | 204    | -    | none x                | not described
        GET /a/f/b             | -   | json {}         | 204    | -    | -                     | a body is accepted
        GET /a                 | -   | -               | 404    | -    | -                     | -
        GET /a                 | -   | -               | 200    | -    | -                     | no such operation
        DELETE /a/f            | -   | -               | 204    | -    | -                     | no such operation
        """, useHeadersInDisplayName = true)
    void findsWhatTheContractDoesNotDescribe(
            String request,
            @Nullable String key,
            @Nullable String sent,
            int status,
            @Nullable String etag,
            @Nullable String answered,
            @Nullable String found) {
        String[] line = request.split(" ", -1);
        String[] address = line[1].split("\\?", 2);
        Exchange exchange = new Exchange(
                line[0],
                address[0],
                address.length == 1 ? "" : address[1],
                headers("key", key, sent),
                bytes(sent),
                status,
                headers("ETag", etag, answered),
                bytes(answered));

        List<String> violations = CONTRACT.violations(exchange);

        if (found == null) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations).singleElement().asString().contains(found);
            assertThatThrownBy(() -> CONTRACT.demand(exchange))
                    .isInstanceOf(ContractBroken.class)
                    .hasMessageContaining(found);
        }
    }

    /** Names that a query has beside the operation's are passed over where a link must lead on. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        GET,  /a/f/b,   -,        true
        GET,  /a/f/b,   Bearer x, true
        GET,  /api/f/b, -,        true
        GET,  /api/f/b, Bearer x, false
        HEAD, /api/f/b, -,        false
        """)
    void letsALinkLeadOn(String method, String path, @Nullable String token, boolean passesOver) {
        Exchange exchange = new Exchange(
                method,
                path,
                "fbclid=1",
                token == null ? Map.of() : Map.of("authorization", List.of(token)),
                new byte[0],
                200,
                Map.of("content-type", List.of("text/plain")),
                "x".getBytes(StandardCharsets.UTF_8));

        if (passesOver) {
            assertThat(CONTRACT.violations(exchange)).isEmpty();
        } else {
            assertThat(CONTRACT.violations(exchange))
                    .containsExactly("the query's fbclid is accepted and not described");
        }
    }

    @Test
    void knowsItsOperations() {
        assertThat(CONTRACT.operations())
                .extracting(operation -> operation.method() + " " + operation.template())
                .containsExactly("POST /{town}/f", "GET /{town}/f/{file}", "GET /{town}/f/{number}.zip");
        assertThat(CONTRACT.operations().getFirst().id()).isEqualTo("record");
        assertThat(CONTRACT.operations().getFirst().access()).isEqualTo(Map.of("public", "no", "centre-staff", "own"));
    }

    private static byte[] bytes(@Nullable String content) {
        return content == null || !content.contains(" ")
                ? new byte[0]
                : content.split(" ", 2)[1].getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(String name, @Nullable String value, @Nullable String content) {
        Map<String, List<String>> headers = new HashMap<>();
        if (value != null) {
            headers.put(name, List.of(value));
        }
        if (content != null) {
            headers.put("content-type", List.of(TYPES.getOrDefault(content.split(" ", 2)[0], "")));
        }
        return headers;
    }

    private static final Contract TABLE = Contract.read(path -> Optional.of("""
            openapi: 3.1.1
            paths:
              /rows:
                post:
                  operationId: rows
                  x-refuses-alone: rows
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            rows: {type: array, items: {type: object, properties: {n: {type: integer}}}}
                            keeping: {type: string}
                      "*/*": {schema: {type: string}}
                  responses:
                    "200": {description: What became of them., content: {application/json: {}}}
            """));

    /** What breaks the schema is an item that the answer says was refused, or was accepted and should not have been. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            json {"rows": [{"n": 1}]}               | {"rows": [{"outcome": "recorded"}]}                         | -
            json {"rows": [{"n": "x"}]}             | {"rows": [{"outcome": "refused"}]}                          | -
            json {"rows": [{"n": "x"}]}             | {"rows": [{"outcome": "recorded"}]}                         | /rows/0/n
            json {"rows": [{"n": 1}, {"n": "x"}]}   | {"rows": [{"outcome": "refused"}, {"outcome": "recorded"}]} | /rows/1/n
            json {"rows": ["x"]}                    | {"rows": [{"outcome": "refused"}]}                          | -
            json {"rows": [{"n": "x"}]}             | {}                                                          | /rows/0/n
            json {"rows": [], "keeping": 1}         | {"rows": [{"outcome": "refused"}]}                          | keeping
            csv n                                   | {}                                                          | -
            none n                                  | {}                                                          | -
            """)
    void anItemMayBeRefusedAloneAndABodyMayBeOfAnyType(String sent, String answered, @Nullable String found) {
        Exchange exchange = new Exchange(
                "POST",
                "/rows",
                "",
                headers("key", null, sent),
                bytes(sent),
                200,
                headers("key", null, "json {}"),
                answered.getBytes(StandardCharsets.UTF_8));

        if (found == null) {
            assertThat(TABLE.violations(exchange)).isEmpty();
        } else {
            assertThat(TABLE.violations(exchange)).singleElement().asString().contains(found);
        }
    }

    @Test
    void aContractThatHasAKeyTwiceIsNone() {
        assertThatThrownBy(() -> Contract.read(path -> Optional.of("""
                openapi: 3.1.1
                paths: {}
                components: {}
                paths: {}
                """))).hasMessageContaining("paths");
    }
}
