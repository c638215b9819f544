package dk.seamark.client.standing;

import dk.seamark.client.shared.LocalizedText;
import tools.jackson.databind.JsonNode;

/**
 * How a target stands, with its working.
 *
 * @param code {@code met}, {@code not-met}, {@code not-measured}, {@code undecided}, {@code no-target}, {@code
 *     qualitative}
 * @param word that in a word
 * @param text that in a sentence, with the figures
 * @param working the comparisons that decided it
 * @param missing the figures that are missing
 * @param open what must be decided first, each with its {@code kind}
 * @param worked the workings by each answer that is possible
 */
public record StandingVerdict(
        String code,
        LocalizedText word,
        LocalizedText text,
        JsonNode working,
        JsonNode missing,
        JsonNode open,
        JsonNode worked) {}
