package dk.seamark.reporting.publish;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.axon.RefusesToStart;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The number of KLE (Kommunernes Emnesystematik, the Danish municipalities' common subject classification) under which
 * each municipality files its packs: group, subject and facet, such as {@code 00.00.00 A00}. Only the form is checked,
 * not that KLE has the number, as KLE changes twice a year.
 */
public final class KleNumbers {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2} [A-Z][0-9]{2}");

    private final Map<String, String> numbers = new TreeMap<>();

    /**
     * Checks the numbers.
     *
     * @param numbers a number by the municipality's key
     * @throws RefusesToStart if a number or a key is not valid
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

    /** The number of a municipality; empty if it has configured none. */
    public Optional<String> of(Municipality municipality) {
        return Optional.ofNullable(numbers.get(municipality.key()));
    }
}
