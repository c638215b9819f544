package dk.seamark.stack.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options and help of {@code ./seamark faults}; the module infra/faults carries it out. */
@Command(
        name = "faults",
        description = {"Lad fejl ramme systemet, og efterprøv det / strike the system with faults.", """

            Starter en stak for sig selv, lader brugere skrive tal, tekster, mål og pakker, og lader en fejl ramme ad \
            gangen: dræbte, frosne og fyldte dele, gendannelser, fremmede poster på emnet. Efter hver fejl holdes alt, \
            hvad der blev kvitteret for, op mod databaser, emne, journal, fakta, log og pakker.
            Starts a stack of its own, has users write figures, texts, targets and packs, and strikes with one fault \
            at a time. After each, all that was acknowledged is held against stores, topic, journal, facts, log and \
            packs."""},
        footer = """
            Kørslens mappe er .seamark/faults/FRØ; logge, kvitteringer og tabel bliver der, og data også, når der \
            blev fundet noget.
            The run's folder is .seamark/faults/SEED; logs, acknowledgements and table stay there, and the data if \
            something was found.

            Med --simulate skrives antallet og farten; frø, der finder noget, lægges i .seamark/faults/seeds.txt, og
            ét køres igen med --simulate --seeds=1 --seed=FRØ.
            With --simulate the count and the rate are printed; seeds that find something are added to
            .seamark/faults/seeds.txt, and one is run again by --simulate --seeds=1 --seed=SEED.

            Svarkode: 0 intet brud, 1 noget blev fundet, eller stakken fejlede, 2 kommandoen er forkert.
            Exit code: 0 no violation, 1 something was found or the stack failed, 2 the command is wrong.

              ./seamark faults --cycles=20 --seed=7
              ./seamark faults --only=kill-postgres,restore
              ./seamark faults --simulate --seeds=1000000 --seed=1""")
public final class FaultOptions extends WithHelp {

    @Option(
            names = "--cycles",
            paramLabel = "N",
            defaultValue = "20",
            description = "hvor mange fejl; ellers ${DEFAULT-VALUE} / how many faults; else ${DEFAULT-VALUE}")
    private int cycles;

    @Option(
            names = "--seed",
            paramLabel = "FRØ",
            description = {
                "det tal, som fejlenes orden og brugernes valg følger af; ellers et nyt",
                "the number that the order of faults and the users' choices follow from; else a new one"
            })
    private @Nullable Long seed;

    @Option(
            names = "--only",
            paramLabel = "FEJL",
            split = ",",
            description = {"kun disse slags fejl, med komma imellem / these kinds of fault alone"})
    private @Nullable List<String> only;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "240",
            description = {
                "begynd ingen ny cyklus efter så mange minutter; ellers ${DEFAULT-VALUE}",
                "begin no further cycle after so many minutes; else ${DEFAULT-VALUE}"
            })
    private int minutes;

    @Option(
            names = "--simulate",
            description = {
                "start ingen stak: lad relæer, Kafka og læsere arbejde og fejle i én proces, et frø ad gangen",
                "start no stack: let relays, Kafka and feeds work and fail in one process, a seed at a time"
            })
    private boolean simulate;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "100000",
            description = {
                "med --simulate: hvor mange frø, fra --seed og frem; ellers ${DEFAULT-VALUE}",
                "with --simulate: how many seeds, from --seed on; else ${DEFAULT-VALUE}"
            })
    private long seeds;

    /** Whether to simulate; {@code ./seamark} starts another program then. */
    public boolean simulate() {
        return simulate;
    }

    /** How many seeds to simulate, from the first on. */
    public long seeds() {
        return seeds;
    }

    /** How many cycles to run. */
    public int cycles() {
        return cycles;
    }

    /** What all random choices follow from. */
    public long seed() {
        return Objects.requireNonNullElseGet(seed, () -> System.currentTimeMillis() % 1_000_000);
    }

    /** The kinds of fault to strike with; empty for all. */
    public List<String> only() {
        return only == null ? List.of() : List.copyOf(only);
    }

    /** After how many minutes no further cycle is begun. */
    public int minutes() {
        return minutes;
    }
}
