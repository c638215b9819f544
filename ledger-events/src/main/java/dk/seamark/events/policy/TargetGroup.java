package dk.seamark.events.policy;

import org.jspecify.annotations.Nullable;

/**
 * People whom a policy is for.
 *
 * @param targetGroupId the group, unique in its policy
 * @param title the group, in short
 * @param description who belongs to it; null where the title says it
 */
public record TargetGroup(
        String targetGroupId, String title, @Nullable String description) {}
