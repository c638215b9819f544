package dk.seamark.pack.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTemplateTest {

    private static final String GOOD = """
            name: lokal
            version: 2024-a
            sections:
              - heading: Sagen
                body:
                  - text: Mål for {period} i {municipality}. {policy}
                  - fill-in: "{secretariat} skriver."
                  - text: "{policy}"
                  - pack: here
              - heading: Videre
                body:
                  - text: >-
                      Flere
                      linjer.
            """;

    @Test
    void itIsFilledWithWhatThePackSays() throws TemplateFlaw {
        Agenda agenda = parsed(GOOD)
                .fill(Map.of(
                        Placeholder.PERIOD, "2024",
                        Placeholder.MUNICIPALITY, "Slagelse $1 \\ Kommune",
                        Placeholder.SECRETARIAT, "ARI"));
        assertThat(agenda.sections())
                .containsExactly(
                        new Agenda.Section(
                                "Sagen",
                                List.of(
                                        new Agenda.Part("text", "Mål for 2024 i Slagelse $1 \\ Kommune."),
                                        new Agenda.Part("fill-in", "ARI skriver."),
                                        new Agenda.Part("pack", null))),
                        new Agenda.Section("Videre", List.of(new Agenda.Part("text", "Flere linjer."))));
    }

    /** The digest identifies the file. */
    @Test
    void itIsKnownByItsNameItsVersionAndItsDigest() throws TemplateFlaw {
        Agenda.Template one = parsed(GOOD).identity();
        Agenda.Template other = parsed(GOOD + "# et ord mere\n").identity();
        assertThat(one.name()).isEqualTo("lokal");
        assertThat(one.version()).isEqualTo("2024-a");
        assertThat(one.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(other.sha256());
        assertThat(one.told()).isEqualTo("lokal 2024-a (SHA-256 " + one.sha256().substring(0, 16) + "…)");
    }

    @Test
    void theOneThatShipsHasTheUsualHeadings() {
        assertThat(AgendaTemplate.standard().fill(Map.of()).sections())
                .extracting(Agenda.Section::heading)
                .containsExactly(
                        "Beslutningstema",
                        "Indstilling",
                        "Sagens indhold",
                        "Retligt grundlag",
                        "Vurdering",
                        "Økonomiske og personalemæssige konsekvenser",
                        "Tværgående konsekvenser",
                        "Sagens videre forløb");
    }

    /** What to replace in the valid template, by what, and the resulting message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: lokal            | name: Lokal Fil        | line 1, name: it is 1 to 60 of a-z, 0-9 and single hyphens
            name: lokal            | navn: lokal            | line 1, the document: »navn« is no field; there are name, version, sections
            version: 2024-a        | version: "1 a"         | line 2, version: it is 1 to 20 of letters, digits, hyphens and full stops
            version: 2024-a        | x: 1                   | line 1, the document: »x« is no field
            version: 2024-a        | name: lokal            | line 2, name: it is there twice
            heading: Videre        | heading: SAGEN         | line 10, sections[1].heading: »SAGEN« is a heading already
            heading: Videre        | heading: "{period}"    | line 10, sections[1].heading: a heading has no placeholders
            heading: Videre        | heading: ""            | line 10, sections[1].heading: it has 1 to 100 characters
            heading: Videre        | heading: [a]           | line 10, sections[1].heading: it is a text
            heading: Videre        | head: Videre           | line 10, sections[1]: »head« is no field; there are heading, body
            {period}               | {periode}              | line 6, sections[0].body[0].text: {periode} is no placeholder; there are {municipality}, {plan}, {period}
            {period}               | {period                | line 6, sections[0].body[0].text: a brace belongs to a placeholder
            "{policy}"             | "a\\u0007"             | line 8, sections[0].body[2].text: its character 2 is U+0007, which would not be seen as what it is
            "{policy}"             | "a\\u202Eb"            | line 8, sections[0].body[2].text: its character 2 is U+202E, which would not be seen as what it is
            "{policy}"             | "a\\xADb"              | line 8, sections[0].body[2].text: it has a control character or a soft hyphen
            pack: here             | pack: there            | line 9, sections[0].body[3].pack: it is written »pack: here«
            pack: here             | text: her              | line 4, sections: one part is »pack: here«, where the pack's own content goes
            fill-in:               | fillin:                | line 7, sections[0].body[1]: »fillin« is no field; there are text, fill-in, pack
            - text: "{policy}"     | - pack: here           | line 9, sections[0].body[3].pack: the pack's own content has one place only
            - text: "{policy}"     | - {text: a, pack: here} | line 8, sections[0].body[2]: a part is one of text, fill-in and pack
            - text: "{policy}"     | - a                    | line 8, sections[0].body[2]: it has fields: text, fill-in, pack
            - text: "{policy}"     | - *other               | it is not one document of YAML
            name: lokal            | name: "lokal           | it is not one document of YAML
            """)
    void aBadOneIsRefusedWithTheLineThePlaceAndTheRule(String good, String bad, String said) {
        assertThat(GOOD).contains(good);
        assertThat(flaw(GOOD.replaceFirst(
                        java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad))))
                .contains(said);
    }

    @Test
    void whatIsNoTemplateAtAllIsRefusedToo() {
        assertThat(flaw("")).contains("it is empty");
        assertThat(flaw("name: a\n---\nname: b\n")).contains("it is not one document of YAML");
        assertThat(flaw("- a\n")).contains("line 1, the document: it has fields: name, version, sections");
        assertThat(flaw("name: a\nversion: 1\n")).contains("it lacks »sections«");
        assertThat(flaw("name: a\nversion: 1\nsections: []\n")).contains("line 3, sections: it is a list of 1 to 20");
        assertThat(flaw("#" + "x".repeat(70_000))).contains("it has more than 65536 bytes");
        assertThat(catchThrowableOfType(
                        TemplateFlaw.class, () -> AgendaTemplate.parse(new byte[] {'n', (byte) 0xE6, ':'})))
                .hasMessage("it is not UTF-8");
    }

    private static String changed(String good, String bad) {
        int at = GOOD.indexOf(good);
        return GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
    }

    private static String flaw(String yaml) {
        TemplateFlaw flaw = catchThrowableOfType(TemplateFlaw.class, () -> parsed(yaml));
        assertThat(flaw).as("the flaw of%n%s", yaml).isNotNull();
        return String.valueOf(flaw.getMessage());
    }

    private static AgendaTemplate parsed(String yaml) throws TemplateFlaw {
        return AgendaTemplate.parse(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
