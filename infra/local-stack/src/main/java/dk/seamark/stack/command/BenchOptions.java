package dk.seamark.stack.command;

import dk.seamark.stack.process.StackFailure;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options and help of {@code ./seamark bench}; the module infra/bench carries it out. */
@Command(
        name = "bench",
        customSynopsis = "seamark bench [judging] [pack] [visibility] [recording] [relay] [rebuild] [--events=N,N]",
        description = {"Kør målingerne / run the benchmarks.", """

            Bygger det, der mangler, og kører målingerne i infra/bench på en stak for sig selv, med tomme data og \
            tilfældige porte; uden navne alle sammen. Skriver forhold målt i samme kørsel.
            Builds what is missing and runs the benchmarks on a stack of their own; without names, all of them. \
            Prints ratios in one run."""},
        footer = "  ./seamark bench recording relay")
public final class BenchOptions extends WithHelp {

    private static final String ALL = "judging,pack,visibility,recording,relay,rebuild";

    @Parameters(
            arity = "1",
            split = ",",
            defaultValue = ALL,
            paramLabel = "<navn>",
            hideParamSyntax = true,
            converter = Measurement.class,
            completionCandidates = Measurement.class,
            description = {
                "judging: en vurdering / one judgement",
                "pack: pakkens gengivelser, små og store planer, 98 kommuner / a pack's renderings",
                "visibility: fra kvittering til status / from acknowledged to shown",
                "recording: tal over HTTP, enkelt og i tabeller / figures, single and in tables",
                "relay: hvad videresendelsen koster / what the relay costs",
                "rebuild: genopbygning, tidligere status, gennemsigtighedslog / rebuild, past standings, the log"
            })
    private List<String> chosen = List.of();

    @Option(
            names = "--events",
            paramLabel = "N,N",
            converter = Sizes.class,
            description = {
                "hændelser i journalen ved rebuild; ellers ${DEFAULT-VALUE}, som fylder omkring 12 GB på disken",
                "events in the journal for rebuild; else ${DEFAULT-VALUE}, some 12 GB on disk"
            })
    private String events = "1000000,10000000";

    /** The measurements to make. */
    public List<String> chosen() {
        return chosen;
    }

    /** How many events there are in each journal of {@code rebuild}: numbers, parted by commas. */
    public String events() {
        return events;
    }

    /** One of those there are, which a shell offers too. */
    private static final class Measurement implements ITypeConverter<String>, Iterable<String> {
        private static final List<String> NAMES = List.of(ALL.split(","));

        @Override
        public String convert(String word) {
            if (!NAMES.contains(word)) {
                throw new StackFailure("vælg mellem %s (ingen: alle).".formatted(String.join(", ", NAMES)));
            }
            return word;
        }

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    /** Numbers of ten thousand and more: fewer would not hold the plans. */
    private static final class Sizes implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            if (!word.matches("[1-9][0-9]{4,8}(,[1-9][0-9]{4,8})*")) {
                throw new StackFailure("--events har antal på 10.000 eller flere, fx 1000000,10000000.");
            }
            return word;
        }
    }
}
