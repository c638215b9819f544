package dk.seamark.pack;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The name of a municipality, from its key. */
public final class MunicipalityNames {

    /** Municipalities whose name is not the key with a capital letter, as a key has only a-z. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("aeroe", "Ærø Kommune"),
            Map.entry("alleroed", "Allerød Kommune"),
            Map.entry("bornholm", "Bornholms Regionskommune"),
            Map.entry("broenderslev", "Brønderslev Kommune"),
            Map.entry("broendby", "Brøndby Kommune"),
            Map.entry("dragoer", "Dragør Kommune"),
            Map.entry("fanoe", "Fanø Kommune"),
            Map.entry("furesoe", "Furesø Kommune"),
            Map.entry("helsingoer", "Helsingør Kommune"),
            Map.entry("hilleroed", "Hillerød Kommune"),
            Map.entry("hjoerring", "Hjørring Kommune"),
            Map.entry("hoeje-taastrup", "Høje-Taastrup Kommune"),
            Map.entry("hoersholm", "Hørsholm Kommune"),
            Map.entry("ishoej", "Ishøj Kommune"),
            Map.entry("koebenhavn", "Københavns Kommune"),
            Map.entry("koege", "Køge Kommune"),
            Map.entry("laesoe", "Læsø Kommune"),
            Map.entry("lyngby-taarbaek", "Lyngby-Taarbæk Kommune"),
            Map.entry("morsoe", "Morsø Kommune"),
            Map.entry("naestved", "Næstved Kommune"),
            Map.entry("nordfyn", "Nordfyns Kommune"),
            Map.entry("ringkoebing-skjern", "Ringkøbing-Skjern Kommune"),
            Map.entry("roedovre", "Rødovre Kommune"),
            Map.entry("samsoe", "Samsø Kommune"),
            Map.entry("soenderborg", "Sønderborg Kommune"),
            Map.entry("solroed", "Solrød Kommune"),
            Map.entry("soroe", "Sorø Kommune"),
            Map.entry("taarnby", "Tårnby Kommune"),
            Map.entry("toender", "Tønder Kommune"),
            Map.entry("vesthimmerland", "Vesthimmerlands Kommune"));

    private MunicipalityNames() {}

    /** {@code Slagelse Kommune} for {@code slagelse}. */
    public static String of(String key) {
        String exception = EXCEPTIONS.get(key);
        return exception != null
                ? exception
                : Arrays.stream(key.split("-", -1)).map(Words::capital).collect(Collectors.joining("-")) + " Kommune";
    }
}
