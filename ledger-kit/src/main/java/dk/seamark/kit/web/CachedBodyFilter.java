package dk.seamark.kit.web;

import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.security.AccessDecision;
import dk.seamark.kit.security.AccessRule;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a request's whole body before the endpoint runs. A body over the limit is refused, whether or not its length
 * was announced, and so is one that arrives too slowly. The bytes are then available for the request's digest. It runs
 * after Spring Security, so that no body is read for a caller without access.
 */
public final class CachedBodyFilter extends OncePerRequestFilter {

    private static final String BODY = CachedBodyFilter.class.getName();

    private final Problems problems;
    private final RequestTimes times;

    CachedBodyFilter(Problems problems, RequestTimes times) {
        this.problems = problems;
        this.times = times;
    }

    /** The body of this request; empty if it has none. */
    public static byte[] of(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof byte[] body ? body.clone() : new byte[0];
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = mostOf(request);
        if (request.getContentLengthLong() > most) {
            refuseTooLarge(request, response, most);
            return;
        }
        byte[] body;
        try {
            body = read(request.getInputStream(), most);
        } catch (SocketTimeoutException | TooSlow e) {
            problems.answer(request, response, 408, "body-too-slow");
            return;
        } catch (IOException e) {
            // A malformed chunk, or a client that disconnected.
            problems.answer(request, response, 400);
            return;
        }
        if (body.length > most) {
            refuseTooLarge(request, response, most);
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new Buffered(request, body), response);
    }

    /** The largest body of the row that granted access. */
    private int mostOf(HttpServletRequest request) {
        DataSize own = AccessDecision.of(request)
                .map(AccessDecision::row)
                .map(AccessRule::mostBytes)
                .orElse(times.maxBody());
        return Math.toIntExact(own.toBytes());
    }

    private void refuseTooLarge(HttpServletRequest request, HttpServletResponse response, int most) throws IOException {
        problems.answer(request, response, 413, "body-too-large", most / 1024);
    }

    /** The whole body, or one byte more than the limit. */
    private byte[] read(InputStream in, int most) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        long begin = System.nanoTime();
        while (body.size() <= most) {
            int count = in.read(piece, 0, Math.min(piece.length, most + 1 - body.size()));
            if (count < 0) {
                break;
            }
            body.write(piece, 0, count);
            demandPace(System.nanoTime() - begin, body.size());
        }
        return body.toByteArray();
    }

    private void demandPace(long nanos, int bytes) throws TooSlow {
        double seconds = (nanos - times.bodyTime().toNanos()) / 1e9;
        if (seconds > 0 && bytes < seconds * times.bodyRate().toBytes()) {
            throw new TooSlow();
        }
    }

    /** The body arrives too slowly. */
    private static final class TooSlow extends IOException {}

    private static final class Buffered extends HttpServletRequestWrapper {

        private final byte[] body;

        Buffered(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body is already here");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
