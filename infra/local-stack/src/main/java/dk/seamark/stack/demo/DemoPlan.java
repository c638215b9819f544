package dk.seamark.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The plan that the demo enters, with what the demo must know of it: who answers for what.
 *
 * @param municipality the municipality's key
 * @param policyId the policy's id
 * @param policy the policy's YAML document
 * @param planId the plan's id
 * @param plan the plan's YAML document
 * @param tracks its tracks, by number
 * @param indicators its indicators, by number
 */
public record DemoPlan(
        String municipality,
        String policyId,
        String policy,
        String planId,
        String plan,
        Map<Integer, Track> tracks,
        Map<String, Indicator> indicators) {

    /** A track's id and its responsible centre. */
    public record Track(String id, String centre) {}

    /** An indicator's id and the centre that delivers its figures. */
    public record Indicator(String id, String centre) {}

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Slagelse's implementation plan 2024–2027. */
    public static DemoPlan slagelse() {
        String policy = text("slagelse-policy.yaml");
        String plan = text("slagelse-plan.yaml");
        JsonNode document = YAML.readTree(plan);
        Map<Integer, Track> tracks = new LinkedHashMap<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (JsonNode track : document.path("tracks")) {
            String centre = track.path("centre").asString();
            tracks.put(track.path("number").asInt(), new Track(track.path("id").asString(), centre));
            for (JsonNode indicator : track.path("indicators")) {
                indicators.put(
                        indicator.path("number").asString(),
                        new Indicator(indicator.path("id").asString(), centre));
            }
        }
        return new DemoPlan(
                "slagelse",
                document.path("policy").asString(),
                policy,
                "integration-2024-2027",
                plan,
                tracks,
                indicators);
    }

    /** A document of the demo that is no plan: its figures, its reports. */
    static JsonNode document(String name) {
        return YAML.readTree(text(name));
    }

    /** The indicator with this number; an error if the plan has none. */
    Indicator indicator(String number) {
        Indicator found = indicators.get(number);
        if (found == null) {
            throw new IllegalArgumentException("The plan has no indicator " + number);
        }
        return found;
    }

    /** The track with this number; an error if the plan has none. */
    Track track(int number) {
        Track found = tracks.get(number);
        if (found == null) {
            throw new IllegalArgumentException("The plan has no track " + number);
        }
        return found;
    }

    private static String text(String name) {
        try (InputStream in = DemoPlan.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The demo's document " + name + " is not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
