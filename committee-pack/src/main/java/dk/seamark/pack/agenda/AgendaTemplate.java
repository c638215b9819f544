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
 * A municipality's template of an agenda item: the headings, their order, and the text under each. The texts may
 * contain {@link Placeholder placeholders}, and exactly one part is the place of the pack's own content.
 */
public final class AgendaTemplate {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** The template that ships with the product, with the headings that Danish agenda items usually have. */
    private static final AgendaTemplate STANDARD = shipped("standard.yaml");

    private static final AgendaTemplate ENGLISH = shipped("standard.en.yaml");

    private final Agenda.Template identity;
    private final List<Agenda.Section> sections;

    AgendaTemplate(Agenda.Template identity, List<Agenda.Section> sections) {
        this.identity = identity;
        this.sections = List.copyOf(sections);
    }

    /** The template of a municipality that has configured none. */
    public static AgendaTemplate standard() {
        return STANDARD;
    }

    /** The shipped template in English. */
    public static AgendaTemplate english() {
        return ENGLISH;
    }

    /**
     * Parses a template.
     *
     * @param yaml a YAML document, UTF-8
     * @throws TemplateFlaw if it is not a valid template; it names the place and the rule
     */
    public static AgendaTemplate parse(byte[] yaml) throws TemplateFlaw {
        return AgendaTemplateReader.read(yaml);
    }

    /** The template's name, version and digest. */
    public Agenda.Template identity() {
        return identity;
    }

    /**
     * Fills in the placeholders. A paragraph that is empty afterwards is left out.
     *
     * @param words the values of the placeholders; one without a value becomes empty
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
