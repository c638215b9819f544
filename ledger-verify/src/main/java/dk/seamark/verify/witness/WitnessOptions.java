package dk.seamark.verify.witness;

import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Language;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command was told.
 *
 * @param address where to listen
 * @param data the folder of the key and of what was signed
 * @param name the key's name; null if it was drawn earlier
 * @param logs verifier keys of logs, or files with them
 * @param language the language of what is printed
 */
record WitnessOptions(
        InetSocketAddress address, Path data, @Nullable String name, List<String> logs, Language language) {

    private static final int PORT = 8087;

    static WitnessOptions parse(String... arguments) throws Flaw {
        String host = "127.0.0.1";
        int port = PORT;
        String data = null;
        String name = null;
        Language language = Language.DA;
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String value = following(arguments, i);
            switch (arguments[i]) {
                case "--address" -> host = value;
                case "--port" -> port = port(value);
                case "--data" -> data = value;
                case "--name" -> name = value;
                case "--log" -> logs.add(value);
                case "--language" -> language = language(value);
                default -> throw tooMuch(arguments[i]);
            }
        }
        if (data == null) {
            throw new Flaw("--data mangler; se --help", "--data is missing; see --help");
        }
        if (logs.isEmpty()) {
            throw new Flaw("--log mangler; se --help", "--log is missing; see --help");
        }
        return new WitnessOptions(address(host, port), folder(data), name, logs, language);
    }

    private static String following(String[] arguments, int at) throws Flaw {
        if (!arguments[at].startsWith("--")) {
            throw tooMuch(arguments[at]);
        }
        if (at + 1 >= arguments.length) {
            throw new Flaw("{} mangler sin værdi", "{} lacks its value", arguments[at]);
        }
        return arguments[at + 1];
    }

    private static Flaw tooMuch(String word) {
        return new Flaw("»{}« er for meget; se --help", "\"{}\" is too much; see --help", word);
    }

    private static int port(String value) throws Flaw {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new Flaw("porten er et tal til 65535, ikke »{}«", "the port is a number to 65535, not \"{}\"", value);
        }
        return Integer.parseInt(value);
    }

    private static InetSocketAddress address(String host, int port) throws Flaw {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new Flaw("»{}« er ikke en adresse", "\"{}\" is not an address", host);
        }
        return address;
    }

    private static Path folder(String data) throws Flaw {
        try {
            return Path.of(data);
        } catch (InvalidPathException e) {
            throw new Flaw("»{}« er ikke en mappe", "\"{}\" is not a folder", data);
        }
    }

    private static Language language(String word) throws Flaw {
        return switch (word) {
            case "da" -> Language.DA;
            case "en" -> Language.EN;
            default ->
                throw new Flaw("sproget er da eller en, ikke »{}«", "the language is da or en, not \"{}\"", word);
        };
    }
}
