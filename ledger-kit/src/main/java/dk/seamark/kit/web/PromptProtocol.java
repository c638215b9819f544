package dk.seamark.kit.web;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.ErrorState;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 with a deadline for the request line and headers. Tomcat's own timeout restarts with each byte, so that a
 * header sent one byte at a time could hold its connection for hours.
 */
public final class PromptProtocol extends Http11NioProtocol {

    private Duration headTime = Duration.ofSeconds(10);

    /** Sets the deadline for the request line and headers, counted from the first byte. */
    void setHeadTime(Duration headTime) {
        this.headTime = headTime;
    }

    @Override
    protected Processor createProcessor() {
        return new PromptProcessor(this, getAdapter());
    }

    private static final class PromptProcessor extends Http11Processor {

        private final PromptProtocol protocol;

        /** The connection whose request head is incomplete; a processor serves other connections later. */
        private WeakReference<SocketWrapperBase<?>> half = new WeakReference<>(null);

        private long since;

        PromptProcessor(PromptProtocol protocol, Adapter adapter) {
            super(protocol, adapter);
            this.protocol = protocol;
        }

        /** A method, a version or an encoding of HTTP that Tomcat does not support is a client error. */
        @Override
        protected void setErrorState(ErrorState state, @Nullable Throwable thrown) {
            if (response.getStatus() == 501 || response.getStatus() == 505) {
                response.setStatus(400);
            }
            super.setErrorState(state, thrown);
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            SocketState state = super.service(connection);
            if (state != SocketState.LONG || isAsync()) {
                half.clear();
            } else if (half.refersTo(connection)) {
                return System.nanoTime() - since > protocol.headTime.toNanos() ? SocketState.CLOSED : state;
            } else {
                half = new WeakReference<>(connection);
                since = System.nanoTime();
            }
            return state;
        }
    }
}
