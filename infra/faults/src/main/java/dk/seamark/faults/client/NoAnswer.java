package dk.seamark.faults.client;

/** A request was asked again and again and got no answer that ends it. */
final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(String key) {
        super(key + " got no answer");
    }
}
