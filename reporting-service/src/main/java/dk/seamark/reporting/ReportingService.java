package dk.seamark.reporting;

import static dk.seamark.kit.security.AccessRule.Cost.RENDERING;
import static dk.seamark.kit.security.AccessRule.Cost.REPLAYING;
import static dk.seamark.kit.security.Role.AUDITOR;
import static dk.seamark.kit.security.Role.CENTRE_STAFF;
import static dk.seamark.kit.security.Role.PLAN_OWNER;
import static dk.seamark.kit.security.Role.PUBLIC;
import static dk.seamark.kit.security.Role.SECRETARIAT;

import dk.seamark.kit.feed.HeldStep;
import dk.seamark.kit.migrate.Migrate;
import dk.seamark.kit.problem.ProblemTexts;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.store.RepairStore;
import dk.seamark.reporting.record.journal.Journal;
import dk.seamark.reporting.record.journal.Ledgers;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/** The service that answers queries about the standing of each period, and issues the committee's packs. */
@SpringBootApplication(proxyBeanMethods = false)
public class ReportingService {

    private static final String MUNICIPALITY = "/api/{municipality}";
    private static final String YEAR = MUNICIPALITY + "/years/{year}";
    private static final String REBUILDS = MUNICIPALITY + "/rebuilds";
    private static final String CHECKS = MUNICIPALITY + "/ledger/checks";
    private static final String UNREADABLE = MUNICIPALITY + "/ledger/unreadable";
    private static final String DISMISSAL = UNREADABLE + "/{position:[1-9][0-9]{0,17}}/dismissal";
    private static final String BUNDLE = MUNICIPALITY + "/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}.zip";
    private static final String JOURNAL_BUNDLE =
            MUNICIPALITY + "/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/journal.zip";
    private static final String PACK = "/packs/{planId}/{year}/{file}";
    private static final String LOG = "/log/{municipality}";
    private static final String PUBLIC_PACKS = MUNICIPALITY + "/public";
    private static final String OPEN = MUNICIPALITY + "/open";

    /** Starts the service; {@code application.yaml} lists the settings. */
    public static void main(String[] args) {
        Migrate.ifAsked(args);
        RepairStore.ifAsked(args);
        HeldStep.ifAsked(args);
        SpringApplication.run(ReportingService.class, args);
    }

    /** Which role may do what. Everyone with a token of the municipality may read the public editions of packs. */
    @Bean
    AccessRules accessRules() {
        return () -> List.of(
                read(YEAR + "/standing"),
                read(YEAR + "/standing/figures.csv").costs(RENDERING),
                read(YEAR + "/standing/figures.json").costs(RENDERING),
                read(YEAR + "/areas"),
                read(YEAR + "/readiness"),
                read(YEAR + "/effects").costs(RENDERING),
                // A preview shows texts that are not approved yet, which other centres may not read.
                AccessRule.allow(HttpMethod.GET, YEAR + "/pack", PLAN_OWNER, SECRETARIAT, AUDITOR)
                        .costs(RENDERING)
                        .inAccessLog(),
                // Only roles that are responsible for the whole may read who corrected what, and why.
                AccessRule.allow(HttpMethod.GET, MUNICIPALITY + "/history", PLAN_OWNER, SECRETARIAT, AUDITOR)
                        .inAccessLog(),
                AccessRule.allow(HttpMethod.GET, YEAR + "/changes", PLAN_OWNER, SECRETARIAT, AUDITOR)
                        .costs(RENDERING)
                        .inAccessLog(),
                // Auditors may do it too, as it does not change the record: its result follows from the journal.
                AccessRule.allow(HttpMethod.POST, REBUILDS, SECRETARIAT, AUDITOR)
                        .costs(REPLAYING),
                AccessRule.allow(HttpMethod.GET, REBUILDS, PLAN_OWNER, SECRETARIAT, AUDITOR),
                AccessRule.allow(HttpMethod.GET, REBUILDS + "/{id}", PLAN_OWNER, SECRETARIAT, AUDITOR),
                AccessRule.allow(HttpMethod.DELETE, REBUILDS + "/{id}", SECRETARIAT, AUDITOR),
                // A past state of a whole ledger is expensive: it is restored from the stored facts.
                read(MUNICIPALITY + "/ledger/position").costsWith("asOf", RENDERING),
                read(MUNICIPALITY + "/ledger/events/{eventId}"),
                // Not auditors: it is an entry of the journal, and whoever audits a record adds nothing to it.
                AccessRule.allow(HttpMethod.POST, MUNICIPALITY + "/ledger/watermark", SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, CHECKS, AUDITOR).costs(REPLAYING),
                AccessRule.allow(HttpMethod.GET, CHECKS + "/{id}", AUDITOR),
                AccessRule.allow(HttpMethod.DELETE, CHECKS + "/{id}", AUDITOR),
                AccessRule.allow(HttpMethod.GET, UNREADABLE, PLAN_OWNER, SECRETARIAT, AUDITOR)
                        .costs(RENDERING)
                        .inAccessLog(),
                AccessRule.allow(HttpMethod.POST, DISMISSAL, SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, DISMISSAL + "/approval", SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, DISMISSAL + "/refusal", SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, YEAR + "/packs", SECRETARIAT).costs(RENDERING),
                read(MUNICIPALITY + "/packs"),
                read(MUNICIPALITY + PACK).inAccessLog(),
                issued(PUBLIC_PACKS + "/packs"),
                issued(PUBLIC_PACKS + PACK),
                AccessRule.allow(
                                HttpMethod.GET,
                                MUNICIPALITY + "/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/check",
                                PLAN_OWNER,
                                SECRETARIAT,
                                AUDITOR)
                        .costs(RENDERING),
                // A bundle holds every event of the plan, including figures that were withdrawn since.
                AccessRule.allow(HttpMethod.GET, BUNDLE, PLAN_OWNER, SECRETARIAT, AUDITOR)
                        .costs(RENDERING)
                        .inAccessLog(),
                // It is made for those who file the pack; all of its content can be obtained without it, except the
                // case number.
                AccessRule.allow(HttpMethod.GET, JOURNAL_BUNDLE, PLAN_OWNER, SECRETARIAT, AUDITOR)
                        .costs(RENDERING)
                        .inAccessLog(),
                // Made of the archived public editions alone, so that it needs no token.
                AccessRule.open(OPEN + "/packs"),
                AccessRule.open(OPEN + "/packs/{planId}/{year}/{number:[1-9][0-9]{0,8}}/{file}"),
                AccessRule.open(OPEN + "/catalogue.jsonld"),
                AccessRule.open("/asyncapi.yaml"),
                AccessRule.open("/schema/{file}"),
                AccessRule.open(LOG + "/checkpoint"),
                AccessRule.open(LOG + "/key"),
                AccessRule.open(LOG + "/tile/{level:[0-7]}/{*path}"),
                AccessRule.open(LOG + "/tile/entries/{*path}"));
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts("dk/seamark/reporting/problems");
    }

    @Bean
    Ledgers ledgers(Journal journal, @Value("${seamark.ledgers-kept}") int kept) {
        return new Ledgers(journal, kept);
    }

    private static AccessRule read(String pattern) {
        return AccessRule.allow(HttpMethod.GET, pattern, CENTRE_STAFF, PLAN_OWNER, SECRETARIAT, AUDITOR);
    }

    private static AccessRule issued(String pattern) {
        return AccessRule.allow(HttpMethod.GET, pattern, PUBLIC, CENTRE_STAFF, PLAN_OWNER, SECRETARIAT, AUDITOR);
    }
}
