package dk.seamark.pack.agenda;

import dk.seamark.characters.Characters;
import dk.seamark.characters.UnfitCharacter;
import dk.seamark.digest.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses a template; an error names the line, the path and the rule. */
final class AgendaTemplateReader {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_SECTIONS = 20;
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TEXT = 2000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]*");

    private final Set<String> headings = new HashSet<>();
    private Optional<TemplateNode> content = Optional.empty();

    private AgendaTemplateReader() {}

    static AgendaTemplate read(byte[] yaml) throws TemplateFlaw {
        if (yaml.length > MOST_BYTES) {
            throw new TemplateFlaw("it has more than " + MOST_BYTES + " bytes");
        }
        TemplateNode root = TemplateNode.root(composed(utf8(yaml)));
        Map<String, TemplateNode> fields = root.fields(List.of("name", "version", "sections"));
        String name = form(root.field(fields, "name"), NAME, "is 1 to 60 of a-z, 0-9 and single hyphens", 60);
        String version = form(
                root.field(fields, "version"), VERSION, "is 1 to 20 of letters, digits, hyphens and full stops", 20);
        AgendaTemplateReader reader = new AgendaTemplateReader();
        List<Agenda.Section> sections = reader.sections(root.field(fields, "sections"));
        if (reader.content.isEmpty()) {
            throw root.field(fields, "sections").flaw("one part is »pack: here«, where the pack's own content goes");
        }
        return new AgendaTemplate(new Agenda.Template(name, version, Sha256.hex(yaml)), sections);
    }

    private List<Agenda.Section> sections(TemplateNode list) throws TemplateFlaw {
        List<Agenda.Section> sections = new ArrayList<>();
        for (TemplateNode section : list.items(MOST_SECTIONS)) {
            Map<String, TemplateNode> fields = section.fields(List.of("heading", "body"));
            TemplateNode heading = section.field(fields, "heading");
            String words = words(heading, LONGEST_HEADING);
            if (words.contains("{") || words.contains("}")) {
                throw heading.flaw("a heading has no placeholders");
            }
            if (!headings.add(words.toLowerCase(Locale.ROOT))) {
                throw heading.flaw("»" + words + "« is a heading already");
            }
            List<Agenda.Part> parts = new ArrayList<>();
            for (TemplateNode part : section.field(fields, "body").items(MOST_PARTS)) {
                parts.add(part(part));
            }
            sections.add(new Agenda.Section(words, List.copyOf(parts)));
        }
        return sections;
    }

    private Agenda.Part part(TemplateNode part) throws TemplateFlaw {
        Map<String, TemplateNode> fields = part.fields(List.of(Agenda.TEXT, Agenda.FILL_IN, Agenda.PACK));
        if (fields.size() != 1) {
            throw part.flaw("a part is one of text, fill-in and pack");
        }
        Map.Entry<String, TemplateNode> only = fields.entrySet().iterator().next();
        if (!only.getKey().equals(Agenda.PACK)) {
            return new Agenda.Part(only.getKey(), text(only.getValue()));
        }
        if (!only.getValue().text().equals("here")) {
            throw only.getValue().flaw("it is written »pack: here«");
        }
        if (content.isPresent()) {
            throw only.getValue().flaw("the pack's own content has one place only");
        }
        content = Optional.of(only.getValue());
        return new Agenda.Part(Agenda.PACK, null);
    }

    private static String text(TemplateNode node) throws TemplateFlaw {
        String text = words(node, LONGEST_TEXT);
        Matcher placeholder = AgendaTemplate.PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (Placeholder.of(placeholder.group(1)).isEmpty()) {
                throw node.flaw(placeholder.group() + " is no placeholder; there are " + Placeholder.all());
            }
        }
        String rest = placeholder.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw node.flaw("a brace belongs to a placeholder");
        }
        return text;
    }

    /** A text on one line, with a space for each line break of YAML's folded forms. */
    private static String words(TemplateNode node, int longest) throws TemplateFlaw {
        String words = node.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        if (words.isEmpty() || words.length() > longest) {
            throw node.flaw("it has 1 to " + longest + " characters");
        }
        Optional<UnfitCharacter> unfit = Characters.unfit(words);
        if (unfit.isPresent()) {
            throw node.flaw("its character " + unfit.get().place() + " is "
                    + unfit.get().name() + ", which would not be seen as what it is");
        }
        if (!Characters.isLine(words)) {
            throw node.flaw("it has a control character or a soft hyphen");
        }
        return words;
    }

    private static String form(TemplateNode node, Pattern form, String rule, int longest) throws TemplateFlaw {
        if (node.text().length() > longest || !form.matcher(node.text()).matches()) {
            throw node.flaw("it " + rule);
        }
        return node.text();
    }

    private static Node composed(String text) throws TemplateFlaw {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MOST_BYTES)
                .setParseComments(false)
                .build();
        try {
            return new Compose(settings).composeString(text).orElseThrow(() -> new TemplateFlaw("it is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new TemplateFlaw(e.getProblemMark(), "the document", "it is not one document of YAML");
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The parser throws exceptions of the JDK, not its own, if an escape is no valid character.
            throw new TemplateFlaw("it is not one document of YAML");
        }
    }

    private static String utf8(byte[] bytes) throws TemplateFlaw {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TemplateFlaw("it is not UTF-8");
        }
    }
}
