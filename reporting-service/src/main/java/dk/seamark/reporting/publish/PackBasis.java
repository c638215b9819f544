package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Withheld;
import dk.seamark.pack.PackVersions;
import java.util.List;

/**
 * What a pack is made from, besides its standing and what is recorded.
 *
 * @param withheld what its public edition withholds
 * @param before the packs of the plan that were issued before it, in order
 * @param templateVersion the version of the template by which it was decided which texts it shows: for an issued pack
 *     that of its issue
 * @param ruleVersion the version of the rules by which its standing is judged
 */
public record PackBasis(
        Withheld withheld, List<CommitteePackIssued> before, String templateVersion, String ruleVersion) {

    /** Copies the list. */
    public PackBasis {
        before = List.copyOf(before);
    }

    /** That of a pack that is made by the present template. */
    public static PackBasis now(Withheld withheld, List<CommitteePackIssued> before) {
        return new PackBasis(withheld, before, PackVersions.TEMPLATE, PackVersions.RULES);
    }
}
