package dk.seamark.stack.fuzz;

import java.util.List;
import java.util.Random;

/** What no form expects: texts, numbers and headers at which software stumbles. */
final class OddValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "-",
            "--",
            "a--b",
            "0",
            "-1",
            "1e999",
            "00000000000000000000000000000001",
            "99999999999999999999",
            "NaN",
            "null",
            "true",
            "2024-02-30",
            "2024-H3",
            "1989",
            "2200",
            "9999999-01-01",
            "æøåÆØÅ",
            "e\u0301",
            "\u202egnp.exe",
            "\u2066x\u2069",
            "\u0000",
            "\u0007",
            "\u00ad",
            "\u200b",
            "\u2028",
            "\ufeff",
            "\ue000",
            "\ufffe",
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
            "\u4e2d\u6587",
            "İıŞş",
            "a\nb",
            "a\r\nX-Injected: 1",
            "..",
            "../..",
            "a/b",
            "a\\b",
            "%",
            "%00",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "${jndi:ldap://x}",
            "#{1}",
            "{{7*7}}",
            "=cmd()",
            "__proto__",
            "0101010101",
            "010170-1234",
            "A".repeat(300),
            "a-".repeat(2100) + "a",
            "9".repeat(400));

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "-0.0",
            "0.1",
            "1e400",
            "1e-400",
            "1E2",
            "9007199254740993",
            "123456789012345678901234567890123",
            "0.1234567890123456789012345678901234",
            "\"\"",
            "\"x\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "[null]",
            "{\"\":1}",
            "{\"kind\":\"at-least\"}",
            "{\"kind\":\"x\"}");

    private static final List<String> ACCEPT = List.of(
            "*/*", "text/html", "application/xml", ";", "application/json;q=0", "application/json;q=2", "a/b,c/d");
    private static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/yaml",
            "application/json;charset=utf-16",
            "application/json;charset=ISO-8859-1",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
            "x",
            "application/cbor",
            "application/vnd.api+json",
            "application/problem+json");
    private static final List<String> LANGUAGES =
            List.of("en", "da", "en;q=x", "*", "de, *;q=0", "x".repeat(400), "da, en;q=0.5", "");
    private static final List<String> TAGS = List.of("*", "\"0\"", "\"1\"", "W/\"1\"", "1", "\"", "\"a\", \"1\"", "");
    private static final List<String> KEYS =
            List.of("", " ", "a b", "x".repeat(64), "x".repeat(65), "æ", "a,b", "../a");
    private static final List<String> TOKENS =
            List.of("Bearer", "Bearer a.b.c", "Basic eDp5", "Bearer  x", "bearer e30.e30.");

    private OddValues() {}

    static String text(Random random) {
        return one(TEXTS, random);
    }

    static String json(Random random) {
        return one(JSON, random);
    }

    /** An odd value of a header that the contracts name. */
    static String header(String name, Random random) {
        return one(
                switch (name) {
                    case "Accept" -> ACCEPT;
                    case "Content-Type" -> CONTENT_TYPES;
                    case "Accept-Language" -> LANGUAGES;
                    case "If-Match", "If-None-Match" -> TAGS;
                    case "Idempotency-Key" -> KEYS;
                    case "Authorization" -> TOKENS;
                    default -> List.of("x");
                },
                random);
    }

    static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
