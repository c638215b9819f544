package dk.seamark.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.openapi.ContractPage.OperationView;
import dk.seamark.kit.problem.ProblemCatalogue;
import dk.seamark.kit.problem.ProblemTypes;
import dk.seamark.text.Language;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The contracts of the three services as pages, and the pages of their problems. */
class ContractPageTest {

    private static final String SERVICES = """
            policy    | DANISH
            policy    | ENGLISH
            indicator | DANISH
            indicator | ENGLISH
            reporting | DANISH
            reporting | ENGLISH
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SERVICES)
    void thePageHasEveryOperationAndItsLinksLeadSomewhere(String service, Language language) throws Exception {
        ContractPage page = page(service, language);
        Document html = parsed(HtmlPage.of("contract", page).text());

        Set<String> ids = ids(html);
        assertThat(ids).containsAll(operations(service));
        ProblemTypes problems = ProblemCatalogue.of(service);
        for (String link : attributes(html, "a", "href")) {
            if (link.startsWith("#")) {
                assertThat(ids).contains(link.substring(1));
            } else if (link.startsWith("/problems/")) {
                assertThat(problems.named(ProblemTypes.code(link))).as(link).isPresent();
            } else {
                assertThat(link).isIn("openapi.yaml", "problems", "?language=" + page.otherLanguage());
            }
        }
        assertThat(html.getElementsByTagName("script").getLength()).isZero();
        assertThat(attributes(html, "*", "src")).isEmpty();
        assertThat(attributes(html, "*", "style")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SERVICES)
    void eachProblemHasAPage(String service, Language language) throws Exception {
        ProblemTypes problems = ProblemCatalogue.of(service);
        ContractPage contract = page(service, language);
        Set<String> ids = operations(service);

        for (var type : problems.all()) {
            ProblemPage problem = ProblemPage.of(problems, type.code(), contract);
            Document html = parsed(HtmlPage.of("problem", problem).text());
            assertThat(html.getElementsByTagName("p").item(1).getTextContent())
                    .isEqualTo(type.meaning().in(language));
            for (String link : attributes(html, "a", "href")) {
                if (link.contains("#")) {
                    assertThat(ids).contains(link.substring(link.indexOf('#') + 1));
                }
            }
        }
        assertThat(attributes(
                        parsed(HtmlPage.of("problems", ProblemsPage.of(problems, new PageWords(language)))
                                .text()),
                        "a",
                        "href"))
                .hasSize(problems.all().size() + 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure-stands     | recordMeasurement, declareMissing |
            text-too-long     | recordMeasurement                 |
            unauthorized      | recordMeasurement                 |
            internal          |                                   | Ved enhver adresse.
            retention-not-due |                                   | Ikke ved en bestemt adresse: før adressen er fundet, \
            eller under tjenestens eget arbejde.
            """)
    void aProblemSaysWhereItComesFrom(String code, @Nullable String some, @Nullable String elsewhere) {
        ProblemPage problem =
                ProblemPage.of(ProblemCatalogue.of("indicator"), code, page("indicator", Language.DANISH));

        assertThat(problem.operations().stream().map(OperationView::id))
                .containsAll(some == null ? List.of() : List.of(some.split(", ", -1)));
        assertThat(problem.operations().isEmpty()).isEqualTo(some == null);
        assertThat(problem.elsewhere()).isEqualTo(elsewhere == null ? "" : elsewhere);
    }

    @Test
    void anOperationIsShownWithAllThatItsContractSays() {
        OperationView operation = page("indicator", Language.DANISH).tags().stream()
                .flatMap(tag -> tag.operations().stream())
                .filter(each -> each.id().equals("recordMeasurement"))
                .findFirst()
                .orElseThrow();

        assertThat(operation.title()).isEqualTo("Registrér et tal");
        assertThat(operation.access()).isEqualTo("centermedarbejdere (i det center, der svarer for det)");
        assertThat(operation.parameters())
                .extracting(SchemaRows.Row::name)
                .containsExactly("municipality", "planId", "indicatorId", "Idempotency-Key", "Accept-Language");
        assertThat(operation.bodies().getFirst().rows())
                .anySatisfy(row -> {
                    assertThat(row.name()).isEqualTo("measuredOn");
                    assertThat(row.title()).isEqualTo("Målt den");
                    assertThat(row.type()).startsWith("dato");
                    assertThat(row.required()).isTrue();
                })
                .anySatisfy(row -> {
                    assertThat(row.name()).isEqualTo("value");
                    assertThat(row.type())
                            .isEqualTo("tal, mindst <code>-999999999999</code>, højst <code>999999999999</code>");
                })
                .anySatisfy(row -> {
                    assertThat(row.name()).isEqualTo("link");
                    assertThat(row.type()).contains("#schema-", ">EvidenceLink<");
                });
        assertThat(operation.bodies().getFirst().samples().getFirst().text())
                .startsWith("POST /api/slagelse/plans/integration-2024-2027/indicators/boern-i-hel-fritid/measurements")
                .contains("Content-Type: application/json", "\"value\" : 118");
        assertThat(operation.answers())
                .extracting(OperationParts.Answer::status)
                .containsExactly("201");
        assertThat(operation.problems())
                .extracting(line -> line.status() + " " + line.code())
                .containsExactly(
                        "403 other-centre",
                        "404 indicator-unknown",
                        "404 plan-unknown",
                        "409 figure-stands",
                        "409 plan-not-approved");
        assertThat(operation.general())
                .extracting(ContractPage.ProblemLine::code)
                .contains("invalid", "unavailable");
        assertThat(operation.rules()).contains("measured-by-today");
    }

    private static ContractPage page(String service, Language language) {
        return ContractPage.of(ServiceSources.tree(service), ProblemCatalogue.of(service), new PageWords(language));
    }

    private static Set<String> operations(String service) {
        ContractTree tree = ServiceSources.tree(service);
        ContractTree.Node paths = tree.member(tree.root(ContractTree.ENTRY), "paths");
        Set<String> ids = new TreeSet<>();
        for (String path : paths.json().propertyNames()) {
            ContractTree.Node item = tree.member(paths, path);
            item.json().forEach(operation -> {
                if (operation.has("operationId")) {
                    ids.add(operation.get("operationId").asString());
                }
            });
        }
        assertThat(ids).hasSizeGreaterThan(20);
        return ids;
    }

    /** The page read as XML, which it is but for its {@code meta} elements. */
    private static Document parsed(String page) throws Exception {
        String xml = page.replaceAll("<meta ([^>]*)>", "<meta $1/>");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static Set<String> ids(Document page) {
        List<String> ids = attributes(page, "*", "id");
        assertThat(ids).doesNotHaveDuplicates();
        return new TreeSet<>(ids);
    }

    private static List<String> attributes(Document page, String element, String name) {
        NodeList elements = page.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element each && each.hasAttribute(name)) {
                values.add(each.getAttribute(name));
            }
        }
        return values;
    }
}
