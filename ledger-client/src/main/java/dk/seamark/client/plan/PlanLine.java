package dk.seamark.client.plan;

/**
 * A plan in the list of plans.
 *
 * @param planId its id
 * @param policyId the id of the policy that it implements
 * @param title its title
 * @param firstYear its first calendar year
 * @param lastYear its last calendar year
 * @param status {@code draft} or {@code approved}
 */
public record PlanLine(String planId, String policyId, String title, int firstYear, int lastYear, String status) {}
