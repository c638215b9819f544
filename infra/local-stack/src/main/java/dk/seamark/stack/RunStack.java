package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./seamark up}. */
@Command(
        name = "up",
        description = {"Start systemet og behold data / start the system and keep its data.", """

            Bygger det, der mangler, og starter hele systemet: PostgreSQL, Kafka, OIDC-udsteder, et vidne, tjenesterne \
            og siderne til en browser. Data bliver i .seamark/up og findes igen næste gang; logge ligger i .seamark/logs, de fem \
            seneste gange før i .log.1 til .log.5. En del, der dør, startes igen. Stop med Ctrl-C. Kun én stak kan køre \
            i samme mappe.
            Builds what is missing and starts the whole system. Data stay in .seamark/up and are found again; logs \
            are in .seamark/logs, those of the five runs before in .log.1 to .log.5. A part that dies is started again. Stop it with Ctrl-C. One stack at a time can run in a folder."""},
        footer = """
            Vidnet underskriver for de logge, hvis nøgler står i .seamark/up/witness-logs; tilføj en, når du stoler \
            på den:
            The witness signs for the logs whose keys are in .seamark/up/witness-logs; add one that you trust:
              curl http://127.0.0.1:8083/log/slagelse/key >> .seamark/up/witness-logs""")
final class RunStack extends WithHelp implements Runnable {

    @Option(names = "--fresh", description = "smid de gemte data ud først / throw away the kept data first")
    private boolean fresh;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Override
    public void run() {
        try (var stack = options.start("up", fresh)) {
            for (String service : Stack.SERVICES) {
                System.out.println("  %-20s%s".formatted(service + "-service", stack.uri(service)));
            }
            System.out.println("  %-20s%s".formatted("OIDC-udsteder", stack.uri("issuer")));
            System.out.println("  %-20s%s".formatted("vidne", stack.uri("witness")));
            Logins.lines(stack).forEach(System.out::println);
            System.out.println("Data ligger i %s. Stop med Ctrl-C.".formatted(Main.folder()));
            stack.keepUp();
        }
    }
}
