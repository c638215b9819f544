package dk.seamark.client.policy;

import dk.seamark.client.shared.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A policy as it is now.
 *
 * @param policyId its id
 * @param status {@code draft}, {@code in-hearing}, {@code adopted} or {@code superseded}
 * @param version the number of its current text, from 1
 * @param text that text, in the form in which a policy is entered
 * @param hearing its latest hearing; null if there was none
 * @param adoption the decision that adopted it; null until then
 * @param succession what takes its place; null if nothing does
 */
public record PolicyView(
        String policyId,
        String status,
        int version,
        JsonNode text,
        @Nullable Hearing hearing,
        @Nullable Decision adoption,
        @Nullable Succession succession) {

    /**
     * A hearing of a policy.
     *
     * @param version the number of the text in hearing, from 1
     * @param opensOn the first Danish date on which answers are taken
     * @param closesOn the last Danish date on which answers are taken
     * @param decision who sent it into hearing
     */
    public record Hearing(int version, LocalDate opensOn, LocalDate closesOn, Decision decision) {}
}
