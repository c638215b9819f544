package dk.seamark.policy.finding;

import dk.seamark.kit.problem.Violation;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** What of a plan's findings hinders its approval, or the change of an approved plan that brings it. */
public final class Hindrances {

    private Hindrances() {}

    /**
     * What must be mended, and what must be mended or acknowledged.
     *
     * @param acknowledged the ids of the findings that were read and left as they are
     */
    public static Stream<Violation> of(Collection<Finding> findings, Set<String> acknowledged) {
        return findings.stream().flatMap(finding -> of(finding, acknowledged));
    }

    private static Stream<Violation> of(Finding finding, Set<String> acknowledged) {
        return switch (finding.severity()) {
            case BLOCKING ->
                Stream.of(Violation.of(finding.item(), finding.code().code()));
            case WARNING ->
                acknowledged.contains(finding.id())
                        ? Stream.empty()
                        : Stream.of(Violation.of(
                                finding.item(), "finding-open", finding.code().code(), finding.id()));
            case NOTE -> Stream.empty();
        };
    }
}
