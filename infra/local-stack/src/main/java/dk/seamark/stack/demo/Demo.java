package dk.seamark.stack.demo;

import dk.seamark.client.LogClient;
import dk.seamark.client.RequestRefused;
import dk.seamark.stack.Logins;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.process.StackFailure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The story that the demo tells on a running stack. */
public final class Demo {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private Demo() {}

    /**
     * Enters the documents of both municipalities, records their figures, hands in track texts, issues a pack
     * in each and says what there is to open.
     *
     * @param stack everything in it answers, and nothing was entered yet
     * @param packs the folder that the packs' files are put into
     * @param out what the person at the keyboard reads, in Danish
     * @throws StackFailure when a service answers something that the story can't go on with
     */
    public static void run(Stack stack, Path packs, PrintStream out) {
        SeamarkClient client = SeamarkClient.of(stack);
        try {
            List<Path> files = new ArrayList<>(slagelse(stack, client, packs, out));
            files.addAll(skanderborg(stack, client, packs, out));
            toOpen(stack, files, out);
        } catch (RequestRefused refused) {
            throw new StackFailure("Demoen gik i stå. " + refused.getMessage(), refused);
        }
    }

    /** Two policies, the later in the place of the earlier, each with its plan; a pack of 2024. */
    private static List<Path> slagelse(Stack stack, SeamarkClient client, Path packs, PrintStream out) {
        DemoPlan plan = DemoPlan.slagelse();
        heading(plan, out);
        Story before = new Story(client, DemoPlan.slagelseOf2013(), out::println);
        before.enterPolicy();
        before.enterAndApprovePlan();
        before.recordFigures();
        out.println();
        Story now = new Story(client, plan, out::println);
        now.enterPolicy();
        now.takePlaceOfPredecessor();
        now.enterAndApprovePlan();
        now.recordFigures();
        now.handInReports();
        beWitnessed(stack, client, plan.municipality(), out);
        List<Path> files = now.issuePack(packs);
        out.println();
        out.println("Mål for 2013 med tal i politikken 2013-2016 (dens andre mål vurderes i tekst):");
        Verdicts.onFigures(before.standing()).forEach(out::println);
        out.println();
        out.println("Mål for 2024:");
        Verdicts.all(now.standing()).forEach(out::println);
        return files;
    }

    /** A policy that is followed up on in words after each half-year; a pack of the last half. */
    private static List<Path> skanderborg(Stack stack, SeamarkClient client, Path packs, PrintStream out) {
        DemoPlan plan = DemoPlan.skanderborg();
        heading(plan, out);
        Story story = new Story(client, plan, out::println);
        story.enterPolicy();
        story.enterAndApprovePlan();
        story.handInReports();
        beWitnessed(stack, client, plan.municipality(), out);
        return story.issuePack(packs);
    }

    /** Gives the witness the key of a municipality's log, as whoever trusts the log would. */
    private static void beWitnessed(Stack stack, SeamarkClient client, String municipality, PrintStream out) {
        LogClient log =
                client.as(Identity.of(municipality, "auditor")).reporting().log();
        String key = Await.accepted(DEADLINE, log.readLogKey()).text();
        stack.witness().trust(key);
        out.println("Vidnet underskriver for loggen " + key.split("\\+", 2)[0]);
    }

    private static void heading(DemoPlan plan, PrintStream out) {
        out.println();
        out.println("== " + plan.name() + " ==");
    }

    private static void toOpen(Stack stack, List<Path> files, PrintStream out) {
        out.println();
        out.println("Åbn pakkerne:");
        files.stream().filter(file -> !isBundle(file)).forEach(file -> out.println("  " + file));
        out.println("Efterprøv dem uden at stole på systemet, også når det er stoppet:");
        String witness = " --witness " + quoted(stack.witness().keyFile());
        files.stream()
                .filter(Demo::isBundle)
                .forEach(file -> out.println("  ./seamark verify " + quoted(file) + witness));
        out.println("Spørg selv, om målene i 2024 og om integrationsbarometerets ni områder:");
        for (String question : List.of("standing", "areas")) {
            out.println("  curl -H \"Authorization: Bearer $(./seamark token --municipality slagelse"
                    + " --role auditor)\" \\");
            out.println("    " + stack.uri("reporting") + "/api/slagelse/years/2024/" + question);
        }
        Logins.lines(stack).forEach(out::println);
        out.println("Tjenesterne:");
        for (String service : Stack.SERVICES) {
            out.println("  %-20s%s".formatted(service + "-service", stack.uri(service)));
        }
    }

    private static boolean isBundle(Path file) {
        return file.toString().endsWith(".zip");
    }

    /** As a shell takes it, also with a space in it. */
    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "'\\''") + "'";
    }
}
