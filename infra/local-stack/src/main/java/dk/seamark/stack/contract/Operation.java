package dk.seamark.stack.contract;

import dk.seamark.stack.contract.ContractDocuments.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation of a contract.
 *
 * @param method the HTTP method, in capital letters
 * @param template the path with its parameters in braces
 * @param place where it stands
 * @param parameters its parameters and those of its path, references followed
 */
public record Operation(String method, String template, Place place, List<Place> parameters) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** Copies the list. */
    public Operation {
        parameters = List.copyOf(parameters);
    }

    /** Its id. */
    public String id() {
        return place.node().path("operationId").asString();
    }

    /** Who may use it, by role: the marks of docs/rights.md. */
    public Map<String, String> access() {
        Map<String, String> marks = new HashMap<>();
        place.node()
                .path("x-access")
                .properties()
                .forEach(mark -> marks.put(mark.getKey(), mark.getValue().asString()));
        return marks;
    }

    /** Whether somebody without a token may use it. */
    public boolean isOpen() {
        return access().containsValue("open");
    }

    /** Whether an answer with this HTTP status is described. */
    public boolean describes(int status) {
        return place.node().path("responses").has(Integer.toString(status));
    }

    /** The values of the path's parameters; empty if the path is none of this operation's. */
    public Optional<Map<String, String>> match(String path) {
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(template);
        int end = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(template.substring(end, parameter.start())));
            String name = parameter.group(1);
            names.add(name);
            regex.append(takesSlashes(name) ? "(.+)" : "([^/]+)");
            end = parameter.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        Matcher found = Pattern.compile(regex.toString()).matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), decoded(found.group(i + 1)));
        }
        return Optional.of(values);
    }

    /** How much of the template is no parameter: the path with the most is meant where several match. */
    int literal() {
        return PARAMETER.matcher(template).replaceAll("").length();
    }

    private boolean takesSlashes(String name) {
        return parameters.stream()
                .anyMatch(each -> each.node().path("name").asString().equals(name)
                        && each.node().path("x-takes-slashes").asBoolean(false));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
