package dk.seamark.indicator;

import static dk.seamark.kit.security.Role.AUDITOR;
import static dk.seamark.kit.security.Role.CENTRE_STAFF;
import static dk.seamark.kit.security.Role.PLAN_OWNER;
import static dk.seamark.kit.security.Role.SECRETARIAT;

import dk.seamark.indicator.keepdraft.RestoredDrafts;
import dk.seamark.kit.erasure.ErasureConfiguration;
import dk.seamark.kit.feed.HeldStep;
import dk.seamark.kit.migrate.Migrate;
import dk.seamark.kit.problem.ProblemTexts;
import dk.seamark.kit.retention.RetentionConfiguration;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.store.RepairStore;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

/** The service to which the centres deliver their figures and reports. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({ErasureConfiguration.class, RetentionConfiguration.class})
public class IndicatorService {

    private static final String PLAN = "/api/{municipality}/plans/{planId}";
    private static final String INDICATOR = PLAN + "/indicators/{indicatorId}";
    private static final String CENTRE = PLAN + "/centres/{centreId}";
    private static final String QUERY = INDICATOR + "/components/{componentId}/query";
    private static final String PROPOSAL = INDICATOR + "/proposals/{proposalId}";
    private static final String REPORT = PLAN + "/tracks/{trackId}/reports/{period}";

    /** Room for the largest number of rows with notes that are not all long. */
    private static final DataSize LARGEST_TABLE = DataSize.ofMegabytes(4);

    /** Starts the service; {@code application.yaml} lists the settings. */
    public static void main(String[] args) {
        Migrate.ifAsked(args);
        RepairStore.ifAsked(RestoredDrafts::new, args);
        HeldStep.ifAsked(args);
        SpringApplication.run(IndicatorService.class, args);
    }

    /** Which role may do what. That the caller belongs to the right centre is checked once the plan is known. */
    @Bean
    AccessRules accessRules() {
        return () -> List.of(
                AccessRule.allow(HttpMethod.POST, INDICATOR + "/measurements", CENTRE_STAFF),
                AccessRule.allow(
                        HttpMethod.POST, INDICATOR + "/measurements/{measurementId}/corrections", CENTRE_STAFF),
                AccessRule.allow(
                        HttpMethod.POST, INDICATOR + "/measurements/{measurementId}/confirmation", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, INDICATOR + "/measurements/{measurementId}/withdrawal", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, INDICATOR + "/missing", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, PLAN + "/figures", CENTRE_STAFF)
                        .costs(AccessRule.Cost.BATCH)
                        .takesUpTo(LARGEST_TABLE),
                AccessRule.allow(HttpMethod.POST, CENTRE + "/figures", CENTRE_STAFF)
                        .costs(AccessRule.Cost.BATCH)
                        .takesUpTo(LARGEST_TABLE),
                AccessRule.allow(HttpMethod.POST, CENTRE + "/figures/answered", CENTRE_STAFF)
                        .costs(AccessRule.Cost.BATCH)
                        .takesUpTo(LARGEST_TABLE),
                AccessRule.allow(HttpMethod.PUT, QUERY, CENTRE_STAFF),
                read(QUERY),
                AccessRule.allow(HttpMethod.DELETE, QUERY, CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, QUERY + "/fetch", CENTRE_STAFF)
                        .costs(AccessRule.Cost.RENDERING),
                AccessRule.allow(HttpMethod.POST, QUERY + "/file", CENTRE_STAFF).costs(AccessRule.Cost.RENDERING),
                read(PLAN + "/proposals"),
                AccessRule.allow(HttpMethod.POST, PROPOSAL + "/confirmation", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, PROPOSAL + "/dismissal", CENTRE_STAFF),
                read(INDICATOR + "/receipts/{receiptId}"),
                AccessRule.allow(HttpMethod.PUT, REPORT + "/draft", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.GET, REPORT + "/draft", CENTRE_STAFF)
                        .inAccessLog(),
                AccessRule.allow(HttpMethod.DELETE, REPORT + "/draft", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, REPORT + "/submission", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, REPORT + "/withdrawal", CENTRE_STAFF),
                AccessRule.allow(HttpMethod.POST, REPORT + "/return", SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, REPORT + "/approval", SECRETARIAT),
                read(REPORT).inAccessLog(),
                read(PLAN + "/figures/{period}"),
                read(CENTRE + "/figures.csv"),
                read(CENTRE + "/figures.xlsx"),
                read(PLAN));
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts("dk/seamark/indicator/problems");
    }

    private static AccessRule read(String pattern) {
        return AccessRule.allow(HttpMethod.GET, pattern, CENTRE_STAFF, SECRETARIAT, PLAN_OWNER, AUDITOR);
    }
}
