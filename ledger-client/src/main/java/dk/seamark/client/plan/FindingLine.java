package dk.seamark.client.plan;

/**
 * Something in a plan that is worth a second look.
 *
 * @param id its id, by which it is acknowledged
 * @param code what kind of finding it is, {@code reading-open}
 * @param severity {@code blocking}: the plan must be mended; {@code warning}: mended or acknowledged; {@code note}
 * @param item where in the plan: {@code tracks/bolig}
 * @param da the finding in Danish
 * @param en the finding in English
 * @param acknowledged whether it was acknowledged, here or before
 */
public record FindingLine(
        String id, String code, String severity, String item, String da, String en, boolean acknowledged) {

    /** Whether somebody must acknowledge it before the plan goes on. */
    public boolean isWarning() {
        return severity.equals("warning");
    }
}
