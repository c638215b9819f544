package dk.seamark.stack.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A plan that the demo enters, with its policy and what the demo must know of it: who answers for what.
 *
 * @param municipality the municipality's key
 * @param name the municipality's name, in Danish
 * @param policy the policy that the plan implements
 * @param planId the plan's id
 * @param plan the plan's YAML document
 * @param period the period that the demo tells of
 * @param decided the decisions about the plan: its approval, and why its findings were acknowledged
 * @param figures its figures; a missing node if it has none
 * @param reports its track reports; a missing node if it has none
 * @param tracks its tracks, by number
 * @param indicators its indicators, by number
 */
public record DemoPlan(
        String municipality,
        String name,
        DemoPolicy policy,
        String planId,
        String plan,
        String period,
        JsonNode decided,
        JsonNode figures,
        JsonNode reports,
        Map<Integer, Track> tracks,
        Map<String, Indicator> indicators) {

    /** A track's id and its responsible centre. */
    public record Track(String id, String centre) {}

    /** An indicator's id and the centre that delivers its figures. */
    public record Indicator(String id, String centre) {}

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Slagelse's implementation plan 2024–2027, with the story of 2024. */
    public static DemoPlan slagelse() {
        return of("slagelse", "decisions-2024-2027.yaml");
    }

    /** The sub-goals of Slagelse's policy 2013–2016 as a plan, with the story of 2013. */
    public static DemoPlan slagelseOf2013() {
        return of("slagelse", "decisions-2013-2016.yaml");
    }

    /** The follow-up on Skanderborg's policy 2019–2022, with the story of the second half of 2022. */
    public static DemoPlan skanderborg() {
        return of("skanderborg", "decisions-2019-2022.yaml");
    }

    private static DemoPlan of(String municipality, String decisions) {
        DemoDocuments documents = new DemoDocuments(municipality);
        JsonNode decided = documents.tree(decisions);
        JsonNode entry = decided.path("plan");
        String plan = documents.text(entry.path("document").asString());
        Map<Integer, Track> tracks = new LinkedHashMap<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (JsonNode track : YAML.readTree(plan).path("tracks")) {
            String centre = track.path("centre").asString();
            tracks.put(track.path("number").asInt(), new Track(track.path("id").asString(), centre));
            for (JsonNode indicator : track.path("indicators")) {
                indicators.put(
                        indicator.path("number").asString(),
                        new Indicator(indicator.path("id").asString(), centre));
            }
        }
        return new DemoPlan(
                municipality,
                decided.path("municipality").asString(),
                DemoPolicy.of(documents, decided.path("policy")),
                entry.path("id").asString(),
                plan,
                entry.path("period").asString(),
                decided,
                documents.treeIfNamed(entry.path("figures")),
                documents.treeIfNamed(entry.path("reports")),
                tracks,
                indicators);
    }

    /** The same plan under another id in another municipality. */
    public DemoPlan in(String otherMunicipality, String otherPlanId) {
        return new DemoPlan(
                otherMunicipality,
                name,
                policy,
                otherPlanId,
                plan,
                period,
                decided,
                figures,
                reports,
                tracks,
                indicators);
    }

    /** The same plan with another title. */
    public DemoPlan titled(String title) {
        return new DemoPlan(
                municipality,
                name,
                policy,
                planId,
                plan.replaceFirst("(?m)^title: .*$", "title: " + title),
                period,
                decided,
                figures,
                reports,
                tracks,
                indicators);
    }

    /** The decision that approved the plan. */
    JsonNode approval() {
        return decided.at("/plan/approval");
    }

    /** Why this finding was acknowledged; an error if the decisions do not say. */
    String reason(String code, String item) {
        for (JsonNode entry : decided.path("acknowledgements")) {
            if (entry.path("code").asString().equals(code)
                    && entry.path("item").asString().equals(item)) {
                return entry.path("reason").asString();
            }
        }
        throw new IllegalStateException(
                "The decisions about " + planId + " don't say why " + code + " of " + item + " was acknowledged");
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
}
