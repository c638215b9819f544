package dk.seamark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import dk.seamark.kit.testing.RightsDocument;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rights of the roles. Every request names things that do not exist, or has an empty body, so that one that is
 * allowed has no effect: its answer is 400 or 404, and 403 only if the right is missing.
 */
class RightsIT {

    private static String plan = "";

    private final RunningService service = RunningService.shared();

    @BeforeAll
    static void aPlan() {
        plan = RunningService.shared().freshPlan();
    }

    @Test
    void theRightsAreThoseThatAreWritten() {
        RightsDocument.demandSame(service.context(), "indicator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        method | path                                                                | own centre | other centre | secretariat | plan-owner | auditor | public | nobody
        POST   | /indicators/beskaeftigelsesfrekvens/measurements                    | 400        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/measurements/m/corrections      | 400        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/measurements/m/confirmation     | 400        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/measurements/m/withdrawal       | 400        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/missing                         | 400        | 403          | 403         | 403        | 403     | 403    | 401
        PUT    | /indicators/beskaeftigelsesfrekvens/components/frekvens/query       | 400        | 403          | 403         | 403        | 403     | 403    | 401
        GET    | /indicators/beskaeftigelsesfrekvens/components/frekvens/query       | 404        | 403          | 404         | 404        | 404     | 403    | 401
        DELETE | /indicators/beskaeftigelsesfrekvens/components/frekvens/query       | 204        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/components/frekvens/query/fetch | 404        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/components/frekvens/query/file  | 400        | 403          | 403         | 403        | 403     | 403    | 401
        GET    | /proposals                                                          | 200        | 200          | 200         | 200        | 200     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/proposals/00000000-0000-4000-8000-000000000000/confirmation | 404        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /indicators/beskaeftigelsesfrekvens/proposals/00000000-0000-4000-8000-000000000000/dismissal | 404        | 403          | 403         | 403        | 403     | 403    | 401
        GET    | /indicators/beskaeftigelsesfrekvens/receipts/00000000-0000-4000-8000-000000000000 | 404        | 403          | 404         | 404        | 404     | 403    | 401
        PUT    | /tracks/dialogmoeder/reports/2019/draft                             | 422        | 403          | 403         | 403        | 403     | 403    | 401
        GET    | /tracks/dialogmoeder/reports/2024/draft                             | 404        | 403          | 403         | 403        | 403     | 403    | 401
        DELETE | /tracks/dialogmoeder/reports/2024/draft                             | 204        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /tracks/dialogmoeder/reports/2024/submission                        | 400        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /tracks/dialogmoeder/reports/2024/withdrawal                        | 400        | 403          | 403         | 403        | 403     | 403    | 401
        POST   | /tracks/dialogmoeder/reports/2024/return                            | 403        | 403          | 400         | 403        | 403     | 403    | 401
        POST   | /tracks/dialogmoeder/reports/2024/approval                          | 403        | 403          | 400         | 403        | 403     | 403    | 401
        GET    | /tracks/dialogmoeder/reports/2024                                   | 200        | 403          | 200         | 200        | 200     | 403    | 401
        GET    | /figures/2024                                                       | 200        | 200          | 200         | 200        | 200     | 403    | 401
        GET    | /secrets                                                            | 404        | 404          | 404         | 404        | 404     | 404    | 401
        """, useHeadersInDisplayName = true)
    void aRoleMayDoItsOwn(
            String method,
            String path,
            int ownCentre,
            int otherCentre,
            int secretariat,
            int planOwner,
            int auditor,
            int everybody,
            int nobody) {
        assertThat(status(Person.staff("ari"), method, path)).isEqualTo(ownCentre);
        assertThat(status(Person.staff("kultur"), method, path)).isEqualTo(otherCentre);
        assertThat(status(Person.of("secretariat"), method, path)).isEqualTo(secretariat);
        assertThat(status(Person.of("plan-owner"), method, path)).isEqualTo(planOwner);
        assertThat(status(Person.of("auditor"), method, path)).isEqualTo(auditor);
        assertThat(status(Person.of("public"), method, path)).isEqualTo(everybody);
        assertThat(status(null, method, path)).isEqualTo(nobody);
    }

    @Test
    void staffWithoutACentreDeliverNothing() {
        Person lost = new Person("slagelse", "centre-staff", null, "someone");
        assertThat(status(lost, "POST", "/indicators/beskaeftigelsesfrekvens/missing"))
                .isEqualTo(401);
        assertThat(service.get(lost, "/plans/" + plan + "/figures/2024").json().path("slots"))
                .isEmpty();
    }

    @Test
    void aTokenOfAnotherMunicipalitySeesNothing() {
        Person neighbour = new Person("skanderborg", "auditor", null, "a-neighbour");

        Reply asked = service.sendTo("slagelse", neighbour, "GET", "/plans/" + plan, null, Map.of());
        Reply own = service.get(neighbour, "/plans/" + plan);

        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.raw().body()).doesNotContain("Plan for integration");
        assertThat(own.status()).isEqualTo(404);
    }

    private int status(@org.jspecify.annotations.Nullable Person person, String method, String path) {
        String body = method.equals("POST") || method.equals("PUT") ? "{}" : null;
        return service.send(person, method, "/plans/" + plan + path, body, Map.of())
                .status();
    }
}
