package dk.seamark.browser;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the page's scripts know from Java: the phrases that they say, and the types of event that there are. */
final class PageWords {

    /** What may be a key in a script or in the page, which also holds other quoted words. */
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-z][a-z0-9.-]*)['\"]");

    private PageWords() {}

    /** The script that has the phrases which these texts say, and no others. */
    static String script(Iterable<String> texts) {
        Set<String> quoted = quoted(texts);
        String words = patterns().entrySet().stream()
                .filter(phrase -> quoted.contains(phrase.getKey()))
                .map(phrase -> literal(phrase.getKey()) + ": ["
                        + literal(phrase.getValue().da()) + ", "
                        + literal(phrase.getValue().en()) + "]")
                .collect(Collectors.joining(",\n  "));
        String types = WireTypes.all().stream()
                .map(entry -> "[" + literal(entry.cloudEventType()) + ", {name: " + literal(entry.name())
                        + ", required: " + required(entry.type()) + "}]")
                .collect(Collectors.joining(",\n  "));
        return """
                'use strict';

                // Made from the catalogues and the vocabulary in Java.

                const WORDS = {
                  %s,
                };

                const EVENT_TYPES = new Map([
                  %s,
                ]);
                """.formatted(words, types);
    }

    /** The verifier's phrases and the page's own. */
    private static Map<String, LocalizedText> patterns() {
        Map<String, LocalizedText> patterns =
                new TreeMap<>(Catalogue.beside(Phrases.class, "verifier").patterns());
        patterns.putAll(Catalogue.beside(PageWords.class, "page").patterns());
        return patterns;
    }

    /** All words in quotation marks that look like keys. */
    static Set<String> quoted(Iterable<String> texts) {
        Set<String> keys = new TreeSet<>();
        for (String text : texts) {
            for (Matcher found = QUOTED.matcher(text); found.find(); ) {
                keys.add(found.group(1));
            }
        }
        return keys;
    }

    private static String required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !mayBeNull(component))
                .map(component -> literal(component.getName()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** A literal of JavaScript that also ends no element of HTML that it stands in. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
