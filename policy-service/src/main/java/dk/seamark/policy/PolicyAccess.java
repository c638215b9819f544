package dk.seamark.policy;

import static dk.seamark.kit.security.Role.AUDITOR;
import static dk.seamark.kit.security.Role.CENTRE_STAFF;
import static dk.seamark.kit.security.Role.PLAN_OWNER;
import static dk.seamark.kit.security.Role.SECRETARIAT;

import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Plan owners write; everyone who works with the plan reads; the schemas are public. */
@Component
final class PolicyAccess implements AccessRules {

    private static final String POLICIES = "/api/{municipality}/policies";
    private static final String POLICY = POLICIES + "/{policyId}";
    private static final String PLANS = "/api/{municipality}/plans";
    private static final String PLAN = PLANS + "/{planId}";

    @Override
    public List<AccessRule> rows() {
        return List.of(
                AccessRule.open("/schemas/{file}"),
                write(HttpMethod.PUT, POLICY),
                write(HttpMethod.POST, POLICY + "/hearing"),
                write(HttpMethod.POST, POLICY + "/adoption"),
                write(HttpMethod.POST, POLICY + "/succession"),
                write(HttpMethod.PUT, PLAN),
                write(HttpMethod.POST, PLAN + "/findings/{findingId}/acknowledgement"),
                write(HttpMethod.POST, PLAN + "/approval"),
                write(HttpMethod.POST, PLAN + "/indicators/{indicatorId}/targets/{date}/revisions"),
                write(HttpMethod.POST, PLAN + "/indicators/{indicatorId}/readings"),
                write(HttpMethod.POST, PLAN + "/amendments"),
                write(HttpMethod.POST, PLAN + "/discard"),
                read(POLICIES),
                read(POLICY),
                read(POLICY + "/versions/{version}"),
                read(PLANS),
                read(PLAN),
                read(PLAN + "/document"));
    }

    private static AccessRule write(HttpMethod method, String pattern) {
        return AccessRule.allow(method, pattern, PLAN_OWNER);
    }

    private static AccessRule read(String pattern) {
        return AccessRule.allow(HttpMethod.GET, pattern, PLAN_OWNER, SECRETARIAT, AUDITOR, CENTRE_STAFF);
    }
}
