package dk.seamark.faults.check;

import dk.seamark.faults.client.Requests;
import dk.seamark.faults.client.Town;
import dk.seamark.faults.client.Workload;
import dk.seamark.faults.strike.Quiescence;
import dk.seamark.faults.strike.Theatre;
import dk.seamark.stack.Stack;
import dk.seamark.stack.evidence.Evidence;
import dk.seamark.stack.evidence.LedgerCheck;
import dk.seamark.stack.evidence.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Everything that is looked at after a fault. It remembers what it saw, so that what changed since is found. */
public final class Inspection {
    private final EvidenceReader evidence = new EvidenceReader();
    private final Packs packs;
    private final Logs logs;
    private final Duration patience;
    private int turn;

    /**
     * An inspection of one stack.
     *
     * @param folder where it keeps what it saw
     * @param patience how long it waits for the stack to come to rest
     */
    public Inspection(Path folder, Duration patience) throws IOException {
        this.patience = patience;
        packs = new Packs(folder.resolve("bundle.zip"));
        logs = new Logs(folder.resolve("logs-seen"));
    }

    /** Takes for granted what was entered before anybody began to write. */
    public void begin(Theatre theatre, Requests requests) throws SQLException {
        evidence.begin(theatre.stack(), requests);
    }

    /**
     * What is not as it must be. Nobody may write meanwhile.
     *
     * @param thorough whether to have reporting-service check itself for every town, and to verify many old packs
     *     again; else one town, in turn, the new packs and one of the others
     */
    public List<Violation> violations(Theatre theatre, Requests requests, Workload workload, boolean thorough)
            throws InterruptedException, SQLException, IOException {
        List<Violation> found = new ArrayList<>();
        Stack stack = theatre.stack();
        theatre.takeComplaints().forEach(what -> found.add(new Violation("mending", what)));
        requests.takeTrouble().forEach(what -> found.add(new Violation("service-fault", what)));
        Quiescence.await(stack, patience).forEach(what -> found.add(new Violation("no-rest", what)));
        Evidence seen = evidence.read(stack, requests, theatre.strays());
        found.addAll(LedgerCheck.violations(seen));
        found.addAll(Texts.violations(stack, requests));
        found.addAll(Standings.violations(theatre, workload.expectation()));
        turn++;
        for (Town town : Town.ALL) {
            if (thorough || town.equals(Town.ALL.get(turn % Town.ALL.size()))) {
                found.addAll(OwnChecks.violations(theatre.client(1), town));
            }
            found.addAll(logs.violations(theatre, town));
        }
        found.addAll(packs.violations(theatre, thorough));
        return found;
    }
}
