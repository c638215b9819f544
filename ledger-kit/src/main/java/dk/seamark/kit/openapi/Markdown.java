package dk.seamark.kit.openapi;

import com.samskivert.mustache.Escapers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Markdown that the contracts' descriptions are written in, as HTML: paragraphs, lists, tables and code.
 */
final class Markdown {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final String ITEM = "- ";

    private Markdown() {}

    /** Blocks, for an element that holds such. */
    static String blocks(String text) {
        StringBuilder html = new StringBuilder();
        for (String block : text.strip().split("\\n\\s*\\n", -1)) {
            List<String> lines = block.lines().map(String::strip).toList();
            int list = first(lines, ITEM);
            int table = first(lines, "|");
            int end = Math.min(list, table);
            if (end > 0) {
                html.append("<p>").append(words(lines.subList(0, end))).append("</p>");
            }
            if (list < table) {
                list(html, lines.subList(list, lines.size()));
            } else if (table < lines.size()) {
                table(html, lines.subList(table, lines.size()));
            }
        }
        return html.toString();
    }

    /** Words in one line, for an element that holds no blocks. */
    static String line(String text) {
        return words(text.lines().map(String::strip).toList());
    }

    private static int first(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        return lines.size();
    }

    private static void list(StringBuilder html, List<String> lines) {
        List<List<String>> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(ITEM)) {
                items.add(new ArrayList<>(List.of(line.substring(ITEM.length()))));
            } else {
                items.getLast().add(line);
            }
        }
        html.append("<ul>");
        items.forEach(item -> html.append("<li>").append(words(item)).append("</li>"));
        html.append("</ul>");
    }

    private static void table(StringBuilder html, List<String> lines) {
        html.append("<table><thead>");
        row(html, lines.getFirst(), "th");
        html.append("</thead><tbody>");
        lines.stream().skip(2).forEach(line -> row(html, line, "td"));
        html.append("</tbody></table>");
    }

    private static void row(StringBuilder html, String line, String cell) {
        html.append("<tr>");
        Arrays.stream(CELL.split(line.substring(1), 0))
                .map(text -> words(List.of(text.strip().replace("\\|", "|"))))
                .forEach(text -> html.append('<')
                        .append(cell)
                        .append('>')
                        .append(text)
                        .append("</")
                        .append(cell)
                        .append('>'));
        html.append("</tr>");
    }

    private static String words(List<String> lines) {
        String text = String.join(" ", lines).strip();
        StringBuilder html = new StringBuilder();
        Matcher code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            html.append(Escapers.HTML.escape(text.substring(end, code.start())))
                    .append("<code>")
                    .append(Escapers.HTML.escape(code.group(1)))
                    .append("</code>");
            end = code.end();
        }
        return html.append(Escapers.HTML.escape(text.substring(end))).toString();
    }
}
