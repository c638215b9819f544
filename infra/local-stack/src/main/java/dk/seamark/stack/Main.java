package dk.seamark.stack;

import dk.seamark.stack.demo.Demo;
import dk.seamark.stack.folder.Running;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.issuer.LocalIssuer;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What {@code ./seamark} runs: {@code demo}, {@code up} and {@code token}. */
final class Main {
    private static final String PORT_BASE = "--port-base";

    private Main() {}

    /** Ends with 0, with 1 after one plain sentence on standard error, or with 2 after a fault of ours. */
    public static void main(String[] arguments) {
        var words = List.of(arguments);
        try {
            run(words.getFirst(), words.subList(1, words.size()));
        } catch (StackFailure failure) {
            System.err.println("seamark: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            System.err.println("seamark: uventet fejl: " + unforeseen);
            unforeseen.printStackTrace();
            System.exit(2);
        }
    }

    private static void run(String command, List<String> words) {
        switch (command) {
            case "demo" -> demo(Arguments.parse(words, Set.of("--exit"), Set.of(PORT_BASE)));
            case "up" -> up(Arguments.parse(words, Set.of("--fresh"), Set.of(PORT_BASE)));
            case "token" ->
                token(Arguments.parse(words, Set.of(), Set.of("--municipality", "--role", "--centre", "--person")));
            default -> throw new StackFailure("Ukendt kommando: %s; se ./seamark --help.".formatted(command));
        }
    }

    /** The demo begins on empty data of its own every time, and leaves those of {@code up} alone. */
    private static void demo(Arguments arguments) {
        try (var stack = start("demo", true, arguments)) {
            tellStory(stack);
            if (!arguments.has("--exit")) {
                System.out.println("Stakken kører videre, til du trykker Ctrl-C.");
                stack.awaitDeath();
            }
        }
    }

    /** When a member dies, the story fails at something else first: what is told is the death. */
    private static void tellStory(Stack stack) {
        try {
            Demo.run(stack, folder().resolve("demo").resolve("packs"), System.out);
        } catch (RuntimeException e) {
            throw stack.death(Duration.ofSeconds(1))
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        }
    }

    private static void up(Arguments arguments) {
        try (var stack = start("up", arguments.has("--fresh"), arguments)) {
            for (String service : Stack.SERVICES) {
                System.out.println("  %-20s%s".formatted(service + "-service", stack.uri(service)));
            }
            System.out.println("  %-20s%s".formatted("OIDC-udsteder", stack.uri("issuer")));
            System.out.println("  %-20s%s".formatted("vidne", stack.uri("witness")));
            System.out.println("Data ligger i %s. Stop med Ctrl-C.".formatted(folder()));
            stack.awaitDeath();
        }
    }

    private static Stack start(String use, boolean fresh, Arguments arguments) {
        var ports = PortPlan.from(arguments.number(PORT_BASE, PortPlan.DEFAULT_BASE));
        return Stack.start(new StackPlan(folder(), use, fresh, ports, Stack.SERVICES), System.out::println);
    }

    private static void token(Arguments arguments) {
        var identity = new Identity(
                arguments.required("--municipality"),
                arguments.required("--role"),
                arguments.value("--centre"),
                arguments.value("--person"));
        var running = Running.in(folder());
        System.out.println(
                LocalIssuer.tokens(running.issuer(), running.issuerFolder()).token(identity));
    }

    private static Path folder() {
        return OwnClassPath.repository().resolve(".seamark");
    }
}
