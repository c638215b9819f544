package dk.seamark.reporting.packs;

import dk.seamark.events.Rendering;
import java.util.List;

/**
 * An issued pack as it is listed.
 *
 * @param planId the plan it follows up
 * @param period the period it tells of
 * @param number which pack it is of this plan and period, from 1
 * @param position the ledger position up to which it knows the record
 * @param renderings its forms
 */
public record IssuedPack(String planId, String period, int number, long position, List<Rendering> renderings) {}
