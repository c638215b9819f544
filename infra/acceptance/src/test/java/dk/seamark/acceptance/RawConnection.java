package dk.seamark.acceptance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sends bytes to a service as they are, and reads what comes back as HTTP/1.1. Reopens itself as needed. */
final class RawConnection implements AutoCloseable {

    /**
     * An answer.
     *
     * @param status 0 if the service closed the connection without a word
     * @param head the status line and the headers, in lower case
     */
    record Answer(int status, String head, byte[] body) {

        @Nullable
        String header(String name) {
            return head.lines()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final Answer NONE = new Answer(0, "", new byte[0]);

    private final URI service;
    private final Duration patience;
    private @Nullable Socket socket;

    RawConnection(URI service, Duration patience) {
        this.service = service;
        this.patience = patience;
    }

    /**
     * Sends a request and returns its answer.
     *
     * @param head whether it is a HEAD request, whose answer has no body
     * @throws java.net.SocketTimeoutException if there is none in time
     */
    Answer send(byte[] request, boolean head) throws IOException {
        Socket open = open();
        try {
            open.getOutputStream().write(request);
            open.getOutputStream().flush();
        } catch (IOException e) {
            // It may have answered and closed before all was sent.
        }
        try {
            Answer answer = read(new BufferedInputStream(open.getInputStream()), head);
            if (answer.status() == 0 || answer.status() >= 400 || "close".equals(answer.header("connection"))) {
                // After a refusal nobody can tell where the next request begins.
                close();
            }
            return answer;
        } catch (java.net.SocketTimeoutException e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            return NONE;
        }
    }

    private Socket open() throws IOException {
        if (socket == null) {
            Socket fresh = new Socket();
            fresh.setTcpNoDelay(true);
            fresh.setSoTimeout((int) patience.toMillis());
            fresh.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            socket = fresh;
        }
        return socket;
    }

    private static Answer read(InputStream in, boolean head) throws IOException {
        String lines = head(in);
        if (!lines.startsWith("HTTP/1.")) {
            return NONE;
        }
        int status = Integer.parseInt(lines.substring(9, 12));
        if (status == 100) {
            return read(in, head);
        }
        Answer empty = new Answer(status, lines.toLowerCase(Locale.ROOT), new byte[0]);
        String length = empty.header("content-length");
        byte[] body = new byte[0];
        if (!head && length != null) {
            body = in.readNBytes(Integer.parseInt(length));
        } else if (!head && "chunked".equals(empty.header("transfer-encoding"))) {
            body = chunks(in);
        }
        return new Answer(status, empty.head(), body);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (true) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            bytes.write(next);
            if (next == '\n') {
                String text = bytes.toString(StandardCharsets.ISO_8859_1);
                if (text.endsWith("\r\n\r\n")) {
                    return text;
                }
            }
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            body.write(in.readNBytes(size));
            line(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
