package dk.seamark.policy.showpolicies;

import dk.seamark.policy.lifecycle.PolicyDocument;

/**
 * One of a policy's texts.
 *
 * @param policyId the policy
 * @param version the text's number, from 1
 * @param text the text, in the form that it was entered in
 */
record VersionView(String policyId, int version, PolicyDocument text) {}
