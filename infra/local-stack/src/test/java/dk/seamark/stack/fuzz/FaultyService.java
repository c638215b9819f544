package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service with notes of municipalities, which does all as its contract says, but for one planted fault. */
final class FaultyService implements Transport, Store {

    /** What it does wrong, now and then. */
    enum Fault {
        NONE,
        SERVER_ERROR,
        UNDESCRIBED_STATUS,
        UNDESCRIBED_FIELD,
        ACCEPTS_TOO_LONG,
        PASSES_NAMES_OVER,
        SERVES_STRANGERS,
        SERVES_ROLES_WITHOUT_RIGHT,
        SHOWS_TEXT_OF_THE_OTHER,
        SHOWS_ID_OF_THE_OTHER,
        KEEPS_WHAT_IT_REFUSED,
        LOSES_WHAT_IT_ACKNOWLEDGED,
        KEEPS_TEXT_OF_A_REFUSAL,
        KEEPS_KEY_OF_A_REFUSAL,
        NO_ANSWER
    }

    static final String CONTRACT = """
            openapi: 3.1.1
            paths:
              /api/{municipality}/notes:
                parameters:
                  - {name: municipality, in: path, required: true, schema: {type: string}, example: x}
                post:
                  operationId: writeNote
                  x-access: {public: "no", centre-staff: "no", plan-owner: "yes", secretariat: "no", auditor: "no"}
                  parameters:
                    - {name: Idempotency-Key, in: header, schema: {type: string, pattern: "^[A-Za-z0-9_-]{1,64}$"}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [text]
                          additionalProperties: false
                          properties:
                            text: {type: string, minLength: 1, maxLength: 100}
                        examples:
                          one: {value: {text: En note}}
                  responses:
                    "201":
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [events]
                            additionalProperties: false
                            properties:
                              noteId: {type: string}
                              events: {type: array, items: {type: object}}
                      links:
                        read:
                          operationId: readNote
                          parameters:
                            municipality: $request.path.municipality
                            noteId: $response.body#/noteId
                    "400": {description: Malformed}
                    "401": {description: Nobody}
                    "403": {description: No right}
              /api/{municipality}/notes/{noteId}:
                parameters:
                  - {name: municipality, in: path, required: true, schema: {type: string}, example: x}
                  - {name: noteId, in: path, required: true, schema: {type: string}, example: y}
                get:
                  operationId: readNote
                  x-access: {public: "no", centre-staff: "yes", plan-owner: "yes", secretariat: "no", auditor: "no"}
                  responses:
                    "200":
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [noteId, text]
                            additionalProperties: false
                            properties:
                              noteId: {type: string}
                              text: {type: string}
                              related: {type: string}
                    "400": {description: Malformed}
                    "401": {description: Nobody}
                    "403": {description: No right}
                    "404": {description: Not there}
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Fault fault;
    private final Map<String, Map<String, String>> notes = new HashMap<>();
    private final Map<String, Map<String, String>> events = new HashMap<>();
    private final Set<String> strayTexts = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private int asked;

    FaultyService(Fault fault) {
        this.fault = fault;
    }

    /** Each fault shows in every seventh request that could show it. */
    private boolean strikes(Fault one) {
        return fault == one && asked % 7 == 0;
    }

    @Override
    public Exchange send(FuzzRequest request) throws java.io.IOException {
        asked++;
        if (strikes(Fault.NO_ANSWER)) {
            throw new java.io.IOException("closed");
        }
        if (strikes(Fault.SERVER_ERROR)) {
            return answer(request, 500, null);
        }
        if (strikes(Fault.UNDESCRIBED_STATUS)) {
            return answer(request, 418, null);
        }
        if (request.tokenTown().isEmpty()) {
            return answer(request, 401, null);
        }
        boolean stranger = !request.tokenTown().equals(request.town());
        if (stranger && !strikes(Fault.SERVES_STRANGERS)) {
            return answer(request, 403, null);
        }
        String role = java.util.Objects.requireNonNull(request.person()).role();
        boolean may = role.equals("plan-owner")
                || (role.equals("centre-staff") && request.method().equals("GET"));
        if (!may && !strikes(Fault.SERVES_ROLES_WITHOUT_RIGHT)) {
            return answer(request, 403, null);
        }
        if (request.query().length() > 0 && fault != Fault.PASSES_NAMES_OVER) {
            return answer(request, 400, null);
        }
        return request.method().equals("POST") ? write(request) : read(request);
    }

    private Exchange write(FuzzRequest request) {
        String text = text(request);
        String key = request.headers().get("Idempotency-Key");
        boolean type = request.headers().getOrDefault("Content-Type", "").equals("application/json");
        boolean formed = key == null || key.matches("[A-Za-z0-9_-]{1,64}");
        boolean fits =
                !text.isEmpty() && (text.codePointCount(0, text.length()) <= 100 || fault == Fault.ACCEPTS_TOO_LONG);
        if (!type || !formed || !fits) {
            if (strikes(Fault.KEEPS_WHAT_IT_REFUSED)) {
                event(request.town());
            }
            if (strikes(Fault.KEEPS_TEXT_OF_A_REFUSAL)) {
                strayTexts.add(UUID.randomUUID().toString());
            }
            if (strikes(Fault.KEEPS_KEY_OF_A_REFUSAL)) {
                keys.add("refused-" + asked);
            }
            return answer(request, 400, null);
        }
        String id = UUID.randomUUID().toString();
        notes.computeIfAbsent(request.town(), town -> new LinkedHashMap<>()).put(id, text);
        String event = event(request.town());
        if (strikes(Fault.LOSES_WHAT_IT_ACKNOWLEDGED)) {
            events.getOrDefault(request.town(), Map.of()).remove(event);
        }
        String more = strikes(Fault.UNDESCRIBED_FIELD) ? "\"more\":1," : "";
        return answer(request, 201, "{%s\"noteId\":\"%s\",\"events\":[{\"id\":\"%s\"}]}".formatted(more, id, event));
    }

    private static String text(FuzzRequest request) {
        try {
            JsonNode body = JSON.readTree(request.body());
            boolean alone =
                    body.isObject() && body.size() == 1 && body.path("text").isString();
            return alone ? body.path("text").asString() : "";
        } catch (JacksonException e) {
            return "";
        }
    }

    private String event(String town) {
        String id = UUID.randomUUID().toString();
        events.computeIfAbsent(town, name -> new LinkedHashMap<>()).put(id, town + "/notes written");
        return id;
    }

    private Exchange read(FuzzRequest request) {
        String id = request.path().substring(request.path().lastIndexOf('/') + 1);
        String text = notes.getOrDefault(request.town(), Map.of()).get(id);
        if (text == null) {
            return answer(request, 404, null);
        }
        Map<String, String> answer = new LinkedHashMap<>(Map.of("noteId", id, "text", text));
        List<Map.Entry<String, String>> others = new ArrayList<>();
        notes.forEach((town, all) -> {
            if (!town.equals(request.town())) {
                others.addAll(all.entrySet());
            }
        });
        if (strikes(Fault.SHOWS_TEXT_OF_THE_OTHER)) {
            others.forEach(other -> answer.merge("related", other.getValue(), String::concat));
        }
        if (strikes(Fault.SHOWS_ID_OF_THE_OTHER)) {
            others.forEach(other -> answer.put("related", other.getKey()));
        }
        return answer(request, 200, JSON.writeValueAsString(answer));
    }

    private static Exchange answer(FuzzRequest request, int status, @Nullable String body) {
        return new Exchange(
                request.method(),
                request.path(),
                request.query(),
                listed(request.headers()),
                request.body(),
                status,
                body == null ? Map.of() : Map.of("Content-Type", List.of("application/json")),
                body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> listed(Map<String, String> headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return all;
    }

    @Override
    public Map<String, String> appended(String municipality) {
        Map<String, String> all = events.remove(municipality);
        return all == null ? Map.of() : all;
    }

    @Override
    public Set<String> strayTexts(String municipality) {
        return strayTexts;
    }

    @Override
    public Set<String> keys(String municipality) {
        return keys;
    }
}
