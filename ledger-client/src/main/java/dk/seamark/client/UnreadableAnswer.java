package dk.seamark.client;

/** A service said that it was done, in words that are not those of its contract: another version, or no service. */
public final class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswer(String request, String contentType, Throwable cause) {
        super("%s was answered in a form that cannot be read: %s".formatted(request, contentType), cause);
    }
}
