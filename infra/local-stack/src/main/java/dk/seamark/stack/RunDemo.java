package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import dk.seamark.stack.demo.Demo;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./seamark demo}: it begins on empty data of its own every time, and leaves those of {@code up} alone. */
@Command(
        name = "demo",
        description = {"Byg, start og vis det hele på rigtige planer / build, start and show it all.", """

            Bygger det, der mangler, starter hele systemet på tomme data og fortæller historien om Slagelses og \
            Skanderborgs integrationspolitikker: politikkerne, planerne, tallene, sporteksterne og to pakker. \
            Skriver til sidst, hvad der er at åbne, og kører videre til Ctrl-C.
            Builds what is missing, starts the whole system on empty data and tells the story of two \
            municipalities' integration policies. Says at the end what to open, and stays up until Ctrl-C."""},
        footer = """
            Demoens data ligger i .seamark/demo og begynder forfra hver gang; data fra "up" røres ikke.
            The demo's data are in .seamark/demo and begin anew each time; those of "up" are left alone.""")
final class RunDemo extends WithHelp implements Runnable {

    @Option(names = "--exit", description = "stop, når historien er fortalt / stop when the story is told")
    private boolean exit;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Override
    public void run() {
        try (var stack = options.start("demo", true)) {
            tellStory(stack);
            if (!exit) {
                System.out.println("Stakken kører videre, til du trykker Ctrl-C.");
                stack.awaitDeath();
            }
        }
    }

    /** When a member dies, the story fails at something else first; the death is what is reported. */
    private static void tellStory(Stack stack) {
        try {
            Demo.run(stack, Main.folder().resolve("demo").resolve("packs"), System.out);
        } catch (RuntimeException e) {
            throw stack.death(Duration.ofSeconds(1))
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        }
    }
}
