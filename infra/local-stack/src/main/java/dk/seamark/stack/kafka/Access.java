package dk.seamark.stack.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a service may do with the topics; what is not here it may not. Every service writes to both: its events, and the
 * texts that they name. Every service reads the events: at least its own, to hold its store against what it sent.
 *
 * @param service the name by which it logs in, and begins those of its consumer groups
 * @param feed whether it has a feed of events, and so a consumer group
 * @param readsTexts whether it has a feed of texts
 */
public record Access(String service, boolean feed, boolean readsTexts) {
    /** The rights of the three services. */
    public static final List<Access> SERVICES = List.of(
            new Access("policy-service", false, false),
            new Access("indicator-service", true, false),
            new Access("reporting-service", true, true));

    /** The same as Kafka has it. */
    List<AclBinding> acls(Topics topics) {
        List<AclBinding> acls = new ArrayList<>();
        for (String topic : List.of(topics.events(), topics.texts())) {
            var pattern = new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL);
            boolean reads = topic.equals(topics.events()) || readsTexts;
            Stream.of(AclOperation.WRITE, AclOperation.DESCRIBE, AclOperation.DESCRIBE_CONFIGS)
                    .forEach(operation -> acls.add(allow(pattern, operation)));
            if (reads) {
                acls.add(allow(pattern, AclOperation.READ));
            }
        }
        if (feed || readsTexts) {
            var groups = new ResourcePattern(ResourceType.GROUP, service, PatternType.PREFIXED);
            acls.add(allow(groups, AclOperation.READ));
        }
        return acls;
    }

    private AclBinding allow(ResourcePattern pattern, AclOperation operation) {
        return new AclBinding(
                pattern, new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }
}
