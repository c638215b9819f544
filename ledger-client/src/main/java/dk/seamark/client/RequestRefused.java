package dk.seamark.client;

/** A request was not done, and its sender had not reckoned with that. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RequestRefused(String request, Problem problem) {
        super("%s → %s".formatted(request, problem));
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
