package dk.seamark.pack.opendata;

import static dk.seamark.pack.opendata.OpenWords.say;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.MunicipalityNames;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue of a municipality's open data in DCAT-AP-DK 2.0, as JSON-LD: a dataset for each issued pack. Addresses
 * are relative to the catalogue's own, so that it holds behind whichever name the service is reached by.
 */
public final class DcatCatalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final String municipality;
    private final List<Entry> packs;
    private final Licence licence;

    /**
     * An issued pack with a public edition.
     *
     * @param planId the plan that it follows up
     * @param period the period that it reports on
     * @param number its number among those of the plan and period, from 1
     * @param issued when it was issued, UTC
     */
    public record Entry(String planId, String period, int number, Instant issued) {

        private String place() {
            return "packs/%s/%s/%d/".formatted(planId, period, number);
        }

        private String id() {
            return place() + OpenFile.DESCRIPTOR.fileName() + "#dataset";
        }
    }

    private DcatCatalogue(String municipality, List<Entry> packs, Licence licence) {
        this.municipality = municipality;
        this.packs = packs;
        this.licence = licence;
    }

    /**
     * The catalogue.
     *
     * @param municipality the municipality's key
     * @param packs its packs, in the order of their issue
     */
    public static byte[] of(String municipality, List<Entry> packs, Licence licence) {
        return OpenJson.bytes(new DcatCatalogue(municipality, packs, licence).catalogue());
    }

    private Map<String, Object> catalogue() {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", "");
        catalogue.put("@type", "dcat:Catalog");
        String name = MunicipalityNames.of(municipality);
        catalogue.put("dct:title", both(say("data.catalogue", name)));
        catalogue.put("dct:description", both(say("data.catalogue.about", name)));
        catalogue.put("dct:publisher", publisher(name));
        catalogue.put("dct:language", authority("language/DAN"));
        catalogue.put("dct:license", reference(licence.address()));
        catalogue.put("dcat:dataset", packs.stream().map(this::dataset).toList());
        return catalogue;
    }

    private static Map<String, String> context() {
        Map<String, String> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("org", "http://www.w3.org/ns/org#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static Map<String, Object> publisher(String name) {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@id", "#publisher");
        publisher.put("@type", List.of("foaf:Agent", "org:Organization"));
        publisher.put("foaf:name", tagged(name, Language.DANISH));
        return publisher;
    }

    private Map<String, Object> dataset(Entry pack) {
        ReportingPeriod period = ReportingPeriod.parse(pack.period());
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", pack.id());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:title", both(say("data.dataset", pack.planId(), pack.period(), pack.number())));
        dataset.put("dct:description", both(say("data.package")));
        dataset.put(
                "dct:identifier", "%s/%s/%s/%d".formatted(municipality, pack.planId(), pack.period(), pack.number()));
        dataset.put("dct:publisher", reference("#publisher"));
        dataset.put("dct:issued", typed(pack.issued().toString(), "dateTime"));
        Map<String, Object> temporal = new LinkedHashMap<>();
        temporal.put("@type", "dct:PeriodOfTime");
        temporal.put("dcat:startDate", typed(period.firstDay().toString(), "date"));
        temporal.put("dcat:endDate", typed(period.lastDay().toString(), "date"));
        dataset.put("dct:temporal", temporal);
        dataset.put("dct:accessRights", authority("access-right/PUBLIC"));
        dataset.put("dct:language", authority("language/DAN"));
        dataset.put("dcat:theme", authority("data-theme/GOVE"));
        packs.stream()
                .filter(other -> other.planId().equals(pack.planId())
                        && other.period().equals(pack.period())
                        && other.number() == pack.number() - 1)
                .findFirst()
                .ifPresent(before -> dataset.put("dct:replaces", reference(before.id())));
        dataset.put(
                "dcat:distribution",
                Arrays.stream(OpenFile.values())
                        .map(file -> distribution(pack, file))
                        .toList());
        return dataset;
    }

    private Map<String, Object> distribution(Entry pack, OpenFile file) {
        String address = pack.place() + file.fileName();
        String format = file.fileName().endsWith(".csv") ? "CSV" : "JSON";
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@id", address);
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", file.fileName());
        distribution.put("dcat:accessURL", reference(address));
        distribution.put("dcat:downloadURL", reference(address));
        distribution.put("dct:format", authority("file-type/" + format));
        distribution.put(
                "dcat:mediaType",
                reference("https://www.iana.org/assignments/media-types/"
                        + file.mediaType().split(";", -1)[0]));
        distribution.put("dct:license", reference(licence.address()));
        return distribution;
    }

    private static List<Map<String, Object>> both(LocalizedText text) {
        return Arrays.stream(Language.values())
                .map(language -> tagged(text.in(language), language))
                .toList();
    }

    private static Map<String, Object> tagged(String text, Language language) {
        return OpenJson.object("@value", text, "@language", language.code());
    }

    private static Map<String, String> reference(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, String> authority(String code) {
        return reference(AUTHORITY + code);
    }

    private static Map<String, Object> typed(String value, String type) {
        return OpenJson.object("@value", value, "@type", "xsd:" + type);
    }
}
