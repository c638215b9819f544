package dk.seamark.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What every service tells of itself: each operation under its own name. All but the log of access is open. */
public final class DiscoveryClient {

    private final Calls calls;

    DiscoveryClient(Calls calls) {
        this.calls = calls;
    }

    /** A page of the log of access, behind this position; null means from its beginning. */
    public Request<JsonNode> readAccessLog(@Nullable Long after) {
        return new Request<>(calls.get("/access-log").query("after", after).json(JsonNode.class));
    }

    /** Whose tokens it takes. */
    public Request<JsonNode> readProtectedResource() {
        return new Request<>(calls.open("/.well-known/oauth-protected-resource").json(JsonNode.class));
    }

    /** Its contract, in YAML. */
    public Request<Download> readContract() {
        return new Request<>(calls.open("/openapi.yaml").file());
    }

    /** A file that its contract refers to: {@code common.yaml}. */
    public Request<Download> readContractPart(String file) {
        return new Request<>(calls.open("/openapi/{}", file).file());
    }

    /** Its contract as a page, in {@code da} or {@code en}; null means the caller's language. */
    public Request<Download> readContractPage(@Nullable String language) {
        return new Request<>(calls.open("/openapi").query("language", language).file());
    }

    /** All kinds of problems as a page, in {@code da} or {@code en}; null means the caller's language. */
    public Request<Download> listProblems(@Nullable String language) {
        return new Request<>(calls.open("/problems").query("language", language).file());
    }

    /** A kind of problem as a page, in {@code da} or {@code en}; null means the caller's language. */
    public Request<Download> readProblem(String code, @Nullable String language) {
        return new Request<>(
                calls.open("/problems/{}", code).query("language", language).file());
    }
}
