package dk.seamark.pack.render;

import com.samskivert.mustache.Template;
import dk.seamark.pack.OwnWords;
import dk.seamark.pack.TrackSection.Written;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders a text that a person wrote: consecutive lines that begin with a dash or a bullet become a list. */
final class FreeTextHtml {

    private static final Pattern ITEM = Pattern.compile("(" + OwnWords.START + "?)[-–•*]\\s+(\\S.*)", Pattern.DOTALL);

    private FreeTextHtml() {}

    /** Writes the text of the current report or recommendation of the template. */
    static void write(Template.Fragment fragment, Writer out) throws IOException {
        out.write(html(((Written) fragment.context()).paragraphs()));
    }

    static String html(List<String> lines) {
        StringBuilder html = new StringBuilder();
        boolean listed = false;
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (item.matches() != listed) {
                html.append(listed ? "</ul>\n" : "<ul" + direction(line) + ">\n");
                listed = !listed;
            }
            html.append(listed ? "<li" : "<p")
                    .append(direction(line))
                    .append('>')
                    .append(Templates.escaped(listed ? item.group(1) + item.group(2) : line))
                    .append(listed ? "</li>\n" : "</p>\n");
        }
        return html.append(listed ? "</ul>\n" : "").toString();
    }

    private static String direction(String line) {
        return TextDirection.isRightToLeft(OwnWords.plain(line)) ? " dir=\"rtl\"" : "";
    }
}
