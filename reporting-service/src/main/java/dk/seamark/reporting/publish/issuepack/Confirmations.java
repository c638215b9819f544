package dk.seamark.reporting.publish.issuepack;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.personaldata.Suspicion;
import java.util.List;

/** Checks that every finding of possible personal data was confirmed to be none. */
final class Confirmations {

    private Confirmations() {}

    /**
     * How many places were confirmed.
     *
     * @param pack the internal edition
     * @throws Refusal 422 if a place is not confirmed; it names each place, and the id that confirms it
     */
    static int require(PackModel pack, IssueRequest request) {
        List<Suspicion> suspicions = Suspicions.in(pack);
        List<Violation> open = suspicions.stream()
                .filter(suspicion -> !request.confirmations().contains(suspicion.id()))
                .map(suspicion -> Violation.of(
                        "confirmed",
                        "confirmed.personal-data",
                        suspicion.place(),
                        suspicion.kind().danish(),
                        suspicion.masked(),
                        suspicion.id()))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.invalid(open);
        }
        return suspicions.size();
    }
}
