package dk.seamark.kit.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a request whose body was not read, for example because its caller is unknown. Tomcat would read it to the end,
 * however slowly it arrives. This valve discards what has arrived. If more is to come, it sends the response first,
 * keeps the connection for a moment, so that a well-behaved client can finish sending and read the response, and then
 * closes it.
 */
final class UnreadBodyValve extends ValveBase {

    private static final Logger log = LoggerFactory.getLogger(UnreadBodyValve.class);

    private static final Duration LINGER = Duration.ofSeconds(2);
    private static final long MOST = 8L << 20;

    UnreadBodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || isRead(request)) {
            return;
        }
        Discard discard = new Discard();
        // Tomcat reads a chunk's header in one blocking call, however slowly it arrives, so chunked bodies are not
        // read.
        boolean chunked = request.getContentLengthLong() < 0;
        if (!chunked) {
            discardWhatIsHere(request, discard);
        }
        if (!isRead(request)) {
            if (!response.isCommitted()) {
                response.setHeader("Connection", "close");
            }
            response.finishResponse();
            if (chunked) {
                LockSupport.parkNanos(LINGER.toNanos());
            } else if (!request.getCoyoteRequest().hasExpectation()) {
                linger(request, discard);
            }
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean isRead(Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private static void discardWhatIsHere(Request request, Discard discard) {
        try {
            while (!isRead(request) && discard.total < MOST && isAvailable(request)) {
                discard.read(request);
            }
        } catch (IOException e) {
            log.debug("The caller is gone before its body", e);
        }
    }

    private static boolean isAvailable(Request request) {
        request.getCoyoteRequest().action(ActionCode.AVAILABLE, true);
        return request.getCoyoteRequest().getAvailable() > 0;
    }

    private static void linger(Request request, Discard discard) {
        long end = System.nanoTime() + LINGER.toNanos();
        try {
            while (!isRead(request) && discard.total < MOST && System.nanoTime() < end && discard.read(request)) {
                // Discarded.
            }
        } catch (IOException e) {
            log.debug("The caller is gone before its body", e);
        }
    }

    /** Reads and discards. */
    private static final class Discard implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);
        private long total;

        /** Waits for more of the body; false at its end. */
        boolean read(Request request) throws IOException {
            int count = request.getCoyoteRequest().doRead(this);
            total += Math.max(count, 0);
            return count >= 0;
        }

        @Override
        public void setByteBuffer(ByteBuffer given) {
            buffer = given;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
