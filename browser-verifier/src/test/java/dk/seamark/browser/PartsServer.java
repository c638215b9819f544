package dk.seamark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A server that sends the page's parts as a service does, and remembers what it was asked for. */
final class PartsServer implements AutoCloseable {

    private final Map<String, PagePart> parts;
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final HttpServer server;

    PartsServer(Map<String, PagePart> parts) throws IOException {
        this.parts = parts;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        PagePart part = parts.get(path);
        exchange.getResponseHeaders().set("Content-Security-Policy", VerifierPage.POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (part == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] content = part.content().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", part.mediaType());
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    Set<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
