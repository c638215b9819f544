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

    private static final Map<String, String> FILES = Map.of("openapi.yaml", """
            openapi: 3.1.1
            paths:
              /towns/{town}/figures:
                parameters:
                  - $ref: "parts/common.yaml#/components/parameters/Town"
                post:
                  operationId: record
                  x-access: {public: 'no', centre-staff: own}
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
              /towns/{town}/figures/{file}:
                get:
                  parameters: [{name: file, in: path, required: true, x-takes-slashes: true, schema: {type: string}}]
                  responses:
                    "200": {description: A file., content: {text/plain: {}}}
                    "204": {description: None.}
              /towns/{town}/figures/{number}.zip:
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
                  content:
                    application/problem+json: {schema: {type: object, required: [type]}}
            """, "schemas/figure.json", """
            {"type": "object", "required": ["value"], "additionalProperties": false,
             "properties": {"value": {"type": "number", "maximum": 100}}}
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
        request                            | key | sent                | status | etag | answered                     | found
        POST /towns/a/figures              | abc | json {"value": 1}   | 201    | "1"  | json {"value": 1}            | -
        POST /towns/a/figures?dryRun=true  | abc | json {"value": 1}   | 201    | "1"  | json8 {"value": 1}           | -
        POST /towns/a/figures              | abc | yaml value: 1       | 201    | "1"  | json {"value": 1}            | -
        POST /towns/a/figures              | abc | yaml value: 101     | 201    | "1"  | json {"value": 1}            | maximum
        POST /towns/a/figures              | abc | json {"value": 101} | 201    | "1"  | json {"value": 1}            | maximum
        POST /towns/a/figures              | abc | json {"value": 101} | 409    | -    | problem {"type": "t"}        | -
        POST /towns/a/figures              | abc | json {"value": 1}   | 409    | -    | problem {}                   | required
        POST /towns/a/figures              | abc | json {"value": 1}   | 409    | -    | html {"type": "t"}           | which is not described
        POST /towns/a/figures              | abc | json {"value": 1}   | 201    | "1"  | json {"value": 1, "more": 2} | more
        POST /towns/a/figures              | abc | json {"value": 1}   | 201    | "1"  | json {"value":               | is no application/json
        POST /towns/a/figures              | abc | json {"value": 1}   | 201    | -    | json {"value": 1}            | header ETag is required
        POST /towns/a/figures              | abc | json {"value": 1}   | 201    | 1    | json {"value": 1}            | header ETag
        POST /towns/a/figures              | abc | json {"value": 1}   | 201    | "1"  | json                         | the answer has no body
        POST /towns/a/figures              | -   | json {"value": 1}   | 201    | "1"  | json {"value": 1}            | Key is required
        POST /towns/a/figures              | ab  | json {"value": 1}   | 201    | "1"  | json {"value": 1}            | Key:
        POST /towns/A/figures              | abc | json {"value": 1}   | 201    | "1"  | json {"value": 1}            | town:
        POST /towns/a/figures?dryRun=maybe | abc | json {"value": 1}   | 201    | "1"  | json {"value": 1}            | dryRun:
        POST /towns/a/figures?wet=true     | abc | json {"value": 1}   | 201    | "1"  | json {"value": 1}            | wet is accepted
        POST /towns/a/figures              | abc | -                   | 201    | "1"  | json {"value": 1}            | a body is required
        POST /towns/a/figures              | abc | csv 1               | 201    | "1"  | json {"value": 1}            | text/csv
        POST /towns/a/figures              | abc | json {"value": 1}   | 418    | -    | -                            | 418 is not described
        POST /towns/a/figures              | abc | json {"value": 1}   | 429    | -    | -                            | -
        POST /towns/a/figures              | abc | json {"value": 1}   | 500    | -    | -                            | 500 is not described
        GET /towns/a/figures/b/c           | -   | -                   | 200    | -    | text x                       | -
        GET /towns/a/figures/1.zip         | -   | -                   | 200    | -    | zip x                        | -
        GET /towns/a/figures/1.zip         | -   | -                   | 200    | -    | text x                       | text/plain
        HEAD /towns/a/figures/b            | -   | -                   | 200    | -    | text                         | -
        GET /towns/a/figures/b             | -   | -                   | 204    | -    | none x                       | not described
        GET /towns/a/figures/b             | -   | json {}             | 204    | -    | -                            | a body is accepted
        GET /towns/a                       | -   | -                   | 404    | -    | -                            | -
        GET /towns/a                       | -   | -                   | 200    | -    | -                            | no such operation
        DELETE /towns/a/figures            | -   | -                   | 204    | -    | -                            | no such operation
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

    @Test
    void knowsItsOperations() {
        assertThat(CONTRACT.operations())
                .extracting(operation -> operation.method() + " " + operation.template())
                .containsExactly(
                        "POST /towns/{town}/figures",
                        "GET /towns/{town}/figures/{file}",
                        "GET /towns/{town}/figures/{number}.zip");
        assertThat(CONTRACT.operations().getFirst().id()).isEqualTo("record");
        assertThat(CONTRACT.operations().getFirst().access())
                .isEqualTo(Map.of("public", "no", "centre-staff", "own"));
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
}
