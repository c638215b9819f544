package dk.seamark.reporting.publish;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.axon.RefusesToStart;
import dk.seamark.pack.opendata.Licence;
import java.util.Map;
import java.util.TreeMap;

/** The licence on which each municipality gives its open data. */
public final class Licences {

    private final Map<String, Licence> licences = new TreeMap<>();

    /**
     * Checks the licences.
     *
     * @param named the SPDX identifier of a licence by the municipality's key
     * @throws RefusesToStart if an identifier or a key is not valid
     */
    Licences(Map<String, String> named) {
        named.forEach((municipality, id) -> {
            if (!Municipality.isKey(municipality)) {
                throw new RefusesToStart(
                        "seamark.pack.licence names »%s«, which is no municipality's key.".formatted(municipality));
            }
            licences.put(
                    municipality,
                    Licence.of(id)
                            .orElseThrow(() -> new RefusesToStart(
                                    "The licence »%s« (seamark.pack.licence.%s) is none of CC-BY-4.0 and CC0-1.0."
                                            .formatted(id, municipality))));
        });
    }

    /** The licence of a municipality; that it is named as the source, if it has chosen none. */
    public Licence of(Municipality municipality) {
        return licences.getOrDefault(municipality.key(), Licence.ATTRIBUTION);
    }
}
