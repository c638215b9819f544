package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import dk.seamark.stack.fuzz.Fuzz;
import dk.seamark.stack.fuzz.FuzzReport;
import dk.seamark.stack.fuzz.FuzzSettings;
import dk.seamark.stack.process.StackFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./seamark fuzz}: on empty data of its own every time. */
@Command(
        name = "fuzz",
        description = {"Send tilfældige anmodninger efter kontrakterne / send random requests by the contracts.", """

            Starter en stak for sig selv med to kommuner, sender alle kontrakternes eksempler, og derefter \
            gyldige og næsten gyldige anmodninger til hver operation fra hver rolle. Intet svar må være en fejl hos os, \
            alle skal stå i kontrakten, intet afvist må være gemt, og intet fra den ene kommune må komme til den anden.
            Starts a stack of its own with two municipalities, sends all examples of the contracts, and then valid and \
            almost valid requests to each operation from each role. No answer may be a fault of ours, all must be in \
            the contract, nothing refused may be kept, and nothing of one municipality may come to the other."""},
        footer = """
            Svarkode: 0 intet fundet, 1 noget blev fundet, eller stakken fejlede.
            Exit code: 0 nothing found, 1 something was found or the stack failed.

              ./seamark fuzz --requests=100000 --seed=7
              ./seamark fuzz --seed=7 --only=4711""")
final class RunFuzz extends WithHelp implements Runnable {

    @Option(
            names = "--requests",
            paramLabel = "N",
            defaultValue = "10000",
            description = "hvor mange anmodninger; ellers ${DEFAULT-VALUE} / how many requests; else ${DEFAULT-VALUE}")
    private int requests;

    @Option(
            names = "--seed",
            paramLabel = "FRØ",
            description = {
                "det tal, som anmodningerne følger af; ellers et nyt",
                "the number that the requests follow from; else a new one"
            })
    private @Nullable Long seed;

    @Option(
            names = "--only",
            paramLabel = "NR",
            defaultValue = "0",
            description = {
                "kun anmodningen med dette nummer; den vises med sit svar",
                "the request with this number alone; it is shown with its answer"
            })
    private int only;

    @Mixin
    private final StackOptions options = new StackOptions();

    @Override
    public void run() {
        long from = Objects.requireNonNullElseGet(seed, () -> System.currentTimeMillis() % 1_000_000);
        System.out.println("Frø: " + from);
        FuzzReport report;
        try (var stack = options.startUnlimited("fuzz")) {
            FuzzSettings settings = FuzzSettings.of(requests, from);
            report = Fuzz.run(stack, only > 0 ? settings.only(only) : settings, System.out::println);
        }
        System.out.println();
        System.out.print(report.table());
        System.out.println(report.events() + " hændelser, hver med sin kvittering.");
        if (!report.findings().isEmpty()) {
            report.findings().forEach(System.out::println);
            System.out.print(report.summary());
            throw new StackFailure(
                    "Noget blev fundet; frø %d. Kør én anmodning igen med --seed=%d --only=NR.".formatted(from, from));
        }
        System.out.println("Intet fundet.");
    }
}
