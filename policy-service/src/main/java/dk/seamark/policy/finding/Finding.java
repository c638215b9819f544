package dk.seamark.policy.finding;

import dk.seamark.policy.plan.Sentence;

/**
 * What is worth a second look in a plan.
 *
 * @param code what kind of finding it is
 * @param severity how much it matters
 * @param item where: {@code secretariat}, {@code tracks/bolig}, {@code indicators/trivsel}
 * @param da the finding in Danish
 * @param en the finding in English
 */
public record Finding(FindingCode code, Severity severity, String item, String da, String en) {

    static Finding of(FindingCode code, String item, Sentence sentence) {
        return new Finding(code, code.severity(), item, sentence.da(), sentence.en());
    }
}
