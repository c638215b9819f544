package dk.seamark.client;

import java.net.http.HttpRequest;

/** A service gave no answer: nothing listens there, the connection broke, it took too long or was too much. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean uncertain;

    NoAnswer(HttpRequest request, String how, boolean uncertain, Throwable cause) {
        super("%s %s got no answer %s".formatted(request.method(), request.uri(), how), cause);
        this.uncertain = uncertain;
    }

    /**
     * Whether it may have been done all the same; false if the request was never sent. What has a key of its own
     * ({@code once}) can be sent again either way.
     */
    public boolean isUncertain() {
        return uncertain;
    }
}
