package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.Problem;
import dk.seamark.client.Request;

/** Requests that a story sends to be refused. */
final class Refusals {

    private Refusals() {}

    /** The problem that a request is refused with; a failure if it is done, or refused with another HTTP status. */
    static Problem refused(int status, Request<?> request) {
        Problem problem = request.send().problem();
        assertThat(problem.status()).as(problem.toString()).isEqualTo(status);
        return problem;
    }
}
