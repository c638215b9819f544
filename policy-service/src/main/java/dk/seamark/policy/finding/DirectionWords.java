package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which way a target's words say that a figure should go. Where they say both, or may be about something else, they say
 * nothing: a finding that is wrong teaches people to acknowledge without reading.
 */
final class DirectionWords {

    private DirectionWords() {}

    /**
     * What the words say of what the rule judges; empty if that is nothing, or not certain.
     *
     * @param wording the target's words
     * @param ruled the rule's numbers; a piece with one of them is about the figure
     * @param titles the titles of the indicator and of the rule's components
     * @param gap whether the rule is about the gap between two groups
     */
    static Optional<DirectionClaim> of(String wording, List<BigDecimal> ruled, String titles, boolean gap) {
        List<Token> tokens = Tokens.of(wording);
        boolean saysGap = saysGap(tokens);
        if (saysGap != gap && !(saysGap && saysGap(Tokens.of(titles)))) {
            return Optional.empty();
        }
        List<DirectionClaim> claims = DirectionReader.read(tokens, Tokens.of(titles), ruled).stream()
                .filter(claim -> !gap || saysGap(DirectionReader.clause(tokens, claim.clause())))
                .toList();
        return agreed(relevant(claims, tokens, ruled));
    }

    private static boolean saysGap(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> DirectionVocabulary.GAPS.contains(token.text()));
    }

    /**
     * The rule's number tells which piece is about the figure. Where it stands apart from all of them, only what is
     * said of the figure by name counts; where it is not there at all, so does everything.
     */
    private static List<DirectionClaim> relevant(
            List<DirectionClaim> claims, List<Token> tokens, List<BigDecimal> ruled) {
        List<DirectionClaim> own = claims.stream()
                .filter(claim -> claim.number() != null && StatedNumbers.among(ruled, claim.number()))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        boolean stated = tokens.stream()
                .flatMap(token -> StatedNumbers.value(token).stream())
                .anyMatch(number -> StatedNumbers.among(ruled, number));
        return claims.stream()
                .filter(claim ->
                        stated ? claim.number() == null && claim.main() : claim.number() == null || !ruled.isEmpty())
                .toList();
    }

    private static Optional<DirectionClaim> agreed(List<DirectionClaim> claims) {
        Set<Way> ways = claims.stream().map(DirectionClaim::way).collect(Collectors.toSet());
        return ways.size() == 1 ? claims.stream().filter(DirectionClaim::sure).findFirst() : Optional.empty();
    }
}
