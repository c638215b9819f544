package dk.seamark.pack.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.opendata.DcatCatalogue.Entry;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue has what DCAT-AP-DK 2.0 demands of it, and its addresses are those of the files. */
class DcatCatalogueTest {

    private static final URI PLACE = URI.create("https://host.example/api/koege/open/catalogue.jsonld");
    private static final Instant ISSUED = Instant.parse("2025-02-01T09:30:00Z");

    private static final JsonNode CATALOGUE = JsonMapper.shared()
            .readTree(DcatCatalogue.of(
                    "koege",
                    List.of(new Entry("plan", "2024-H1", 1, ISSUED), new Entry("plan", "2024-H1", 2, ISSUED)),
                    Licence.NO_RIGHTS));

    /** The mandatory properties, and those of which at least one must be there, by class. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        class             | place                           | properties
        dcat:Catalog      |                                 | dct:title dct:description dct:publisher dcat:dataset
        dcat:Dataset      | /dcat:dataset/0                 | dct:title dct:description dct:publisher
        dcat:Distribution | /dcat:dataset/1/dcat:distribution/4 | dcat:accessURL dct:license
        """, useHeadersInDisplayName = true)
    void eachClassHasWhatTheProfileDemands(String type, String place, String properties) {
        JsonNode node = place == null ? CATALOGUE : CATALOGUE.at(place);

        assertThat(node.path("@type").stringValue()).isEqualTo(type);
        assertThat(node.propertyNames()).contains(properties.split(" ", -1));
    }

    @Test
    void thePublisherIsAnAgentWithAName() {
        JsonNode publisher = CATALOGUE.path("dct:publisher");

        assertThat(publisher.path("@type").get(0).stringValue()).isEqualTo("foaf:Agent");
        assertThat(publisher.at("/foaf:name/@value").stringValue()).isEqualTo("Køge Kommune");
        assertThat(CATALOGUE.at("/dcat:dataset/0/dct:publisher/@id")).isEqualTo(publisher.path("@id"));
    }

    @Test
    void everyPrefixIsDeclared() {
        List<String> declared = List.copyOf(CATALOGUE.path("@context").propertyNames());
        assertThat(CATALOGUE.at("/dcat:dataset/0").propertyNames())
                .filteredOn(name -> !name.startsWith("@"))
                .allMatch(name -> declared.contains(name.substring(0, name.indexOf(':'))));
    }

    @Test
    void addressesAreResolvedAgainstTheCatalogue() {
        List<String> addresses = CATALOGUE
                .at("/dcat:dataset/1/dcat:distribution")
                .valueStream()
                .map(file -> PLACE.resolve(file.at("/dcat:downloadURL/@id").stringValue())
                        .toString())
                .toList();

        assertThat(addresses)
                .hasSameSizeAs(OpenFile.values())
                .contains("https://host.example/api/koege/open/packs/plan/2024-H1/2/figures.csv");
        assertThat(CATALOGUE.at("/dcat:dataset/1/dct:replaces/@id")).isEqualTo(CATALOGUE.at("/dcat:dataset/0/@id"));
        assertThat(CATALOGUE.at("/dcat:dataset/0").has("dct:replaces")).isFalse();
    }

    @Test
    void aPeriodHasItsDays() {
        assertThat(CATALOGUE
                        .at("/dcat:dataset/0/dct:temporal/dcat:startDate/@value")
                        .stringValue())
                .isEqualTo("2024-01-01");
        assertThat(CATALOGUE
                        .at("/dcat:dataset/0/dct:temporal/dcat:endDate/@value")
                        .stringValue())
                .isEqualTo("2024-06-30");
    }
}
