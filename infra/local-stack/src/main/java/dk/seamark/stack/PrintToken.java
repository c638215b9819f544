package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import dk.seamark.stack.folder.Running;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.issuer.LocalIssuer;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./seamark token}. */
@Command(
        name = "token",
        description = {"Skriv et JWT til curl / print a JWT for curl.", """

            Skriver et JWT fra den lokale udsteder; stakken skal køre (up eller demo).
            Prints a JWT from the local issuer; the stack must be running (up or demo)."""},
        footer = {
            "  curl -H \"Authorization: Bearer $(./seamark token --municipality slagelse --role auditor)\" \\",
            "      http://127.0.0.1:8083/api/slagelse/years/2024/standing"
        })
final class PrintToken extends WithHelp implements Runnable {

    @Option(
            names = "--municipality",
            paramLabel = "SLUG",
            required = true,
            description = "kommunen, fx slagelse / the municipality")
    private String municipality = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            completionCandidates = Roles.class,
            description = "${COMPLETION-CANDIDATES}")
    private String role = "";

    @Option(
            names = "--centre",
            paramLabel = "SLUG",
            description = "centeret, kun for centre-staff, fx kultur-og-fritid / the centre, for centre staff only")
    private @Nullable String centre;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "skelner to personer med samme rolle / tells two people of a role apart")
    private @Nullable String person;

    /** What a shell offers; the issuer decides what there is. */
    private static final class Roles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("centre-staff", "plan-owner", "secretariat", "auditor", "public")
                    .iterator();
        }
    }

    @Override
    public void run() {
        var running = Running.in(Main.folder());
        var tokens = LocalIssuer.tokens(running.issuer(), running.issuerFolder());
        System.out.println(tokens.token(new Identity(municipality, role, centre, person)));
    }
}
