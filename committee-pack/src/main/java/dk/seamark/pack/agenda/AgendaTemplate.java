package dk.seamark.pack.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The headings of an agenda's items in a municipality, their order, and what stands under each. The texts
 * have placeholders, of which every one is known, and the pack's own content has one place.
 */
public final class AgendaTemplate {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** Said by the template that ships: what a Danish agenda item usually has. */
    private static final AgendaTemplate STANDARD = shipped("standard.yaml");

    private static final AgendaTemplate ENGLISH = shipped("standard.en.yaml");

    private final Agenda.Template identity;
    private final List<Agenda.Section> sections;

    AgendaTemplate(Agenda.Template identity, List<Agenda.Section> sections) {
        this.identity = identity;
        this.sections = List.copyOf(sections);
    }

    /** The template of a municipality that has set up none of its own. */
    public static AgendaTemplate standard() {
        return STANDARD;
    }

    /** The same in English, for readers who have no Danish. */
    public static AgendaTemplate english() {
        return ENGLISH;
    }

    /**
     * The template that these bytes are.
     *
     * @param yaml a document of YAML, UTF-8
     * @throws TemplateFlaw if it is none, naming the place and the rule
     */
    public static AgendaTemplate parse(byte[] yaml) throws TemplateFlaw {
        return AgendaTemplateReader.read(yaml);
    }

    /** Which template it is. */
    public Agenda.Template identity() {
        return identity;
    }

    /**
     * The agenda item of a pack. A paragraph of which nothing is left is left out.
     *
     * @param words what the pack says of each placeholder; nothing is said of those that are left out
     */
    public Agenda fill(Map<Placeholder, String> words) {
        return new Agenda(
                identity,
                sections.stream()
                        .map(section -> new Agenda.Section(
                                section.heading(),
                                section.parts().stream()
                                        .flatMap(part -> filled(part, words))
                                        .toList()))
                        .toList());
    }

    private static Stream<Agenda.Part> filled(Agenda.Part part, Map<Placeholder, String> words) {
        String text = part.text();
        if (text == null) {
            return Stream.of(part);
        }
        String said = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(placeholder -> words.getOrDefault(placeholder, ""))
                        .orElse("")))
                .replaceAll(" {2,}", " ")
                .strip();
        return said.isEmpty() ? Stream.empty() : Stream.of(new Agenda.Part(part.kind(), said));
    }

    private static AgendaTemplate shipped(String name) {
        try (InputStream file = AgendaTemplate.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No such resource: " + name);
            }
            return parse(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (TemplateFlaw flaw) {
            throw new IllegalStateException(name + ": " + flaw.getMessage(), flaw);
        }
    }
}
