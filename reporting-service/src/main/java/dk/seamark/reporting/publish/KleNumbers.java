package dk.seamark.reporting.publish;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.axon.RefusesToStart;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Under which number of KLE, the Danish municipalities' common scheme of subjects (Kommunernes Emnesystematik),
 * each municipality files its packs: group, subject and facet, as {@code 00.00.00 A00}. The form is checked, and
 * not that KLE has such a number: KLE changes twice a year.
 */
public final class KleNumbers {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2} [A-Z][0-9]{2}");

    private final Map<String, String> numbers = new TreeMap<>();

    /**
     * These numbers.
     *
     * @param numbers a number for each municipality's key
     * @throws RefusesToStart if one is none, or is of no municipality
     */
    KleNumbers(Map<String, String> numbers) {
        numbers.forEach((municipality, number) -> {
            if (!Municipality.isKey(municipality)) {
                throw new RefusesToStart(
                        "seamark.pack.kle names »%s«, which is no municipality's key.".formatted(municipality));
            }
            if (!FORM.matcher(number).matches()) {
                throw new RefusesToStart("The KLE number »%s« (seamark.pack.kle.%s) is not written like »00.00.00 A00«."
                        .formatted(number, municipality));
            }
            this.numbers.put(municipality, number);
        });
    }

    /** The number of a municipality; empty if it has set up none. */
    public Optional<String> of(Municipality municipality) {
        return Optional.ofNullable(numbers.get(municipality.key()));
    }
}
