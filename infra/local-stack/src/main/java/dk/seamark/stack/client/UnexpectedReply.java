package dk.seamark.stack.client;

/** A service answered something else than its caller can go on with. */
public final class UnexpectedReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedReply(Reply reply) {
        super(reply.request() + " → " + reply.status() + " " + reply.text());
    }
}
