package dk.seamark.client;

import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Requests of one caller to one service, with what all of them have. */
final class Calls {

    private static final Pattern PART = Pattern.compile("\\{/?}");
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    private final Connection connection;
    private final String base;
    private final Caller caller;

    Calls(Connection connection, URI base, Caller caller) {
        this.connection = connection;
        this.base = base.toString().replaceFirst("/$", "");
        this.caller = caller;
    }

    /**
     * A request below the municipality's address; each {@code {}} of the path is one of
     * {@code parts}, in order, and a {@code {/}} one that has slashes of its own.
     */
    RequestParts<Nothing> of(String method, String path, String... parts) {
        String address = base + "/api/" + part(caller.municipality()) + filled(path, parts);
        return parts(method, address, caller.token());
    }

    RequestParts<Nothing> get(String path, String... parts) {
        return of("GET", path, parts);
    }

    RequestParts<Nothing> post(String path, String... parts) {
        return of("POST", path, parts);
    }

    RequestParts<Nothing> put(String path, String... parts) {
        return of("PUT", path, parts);
    }

    RequestParts<Nothing> delete(String path, String... parts) {
        return of("DELETE", path, parts);
    }

    /** A request to an address that is open to everybody: no token is sent. */
    RequestParts<Nothing> open(String path, String... parts) {
        return parts("GET", base + filled(path, parts), () -> "");
    }

    String municipality() {
        return caller.municipality();
    }

    private RequestParts<Nothing> parts(String method, String address, Supplier<String> token) {
        return new RequestParts<Nothing>(
                        connection, method, address, token, Map.of(), Map.of(), null, response -> new Nothing())
                .header("Accept-Language", caller.language());
    }

    private static String filled(String path, String... parts) {
        Iterator<String> given = Arrays.asList(parts).iterator();
        return PART.matcher(path)
                .replaceAll((MatchResult found) -> found.group().equals("{}") ? part(given.next()) : all(given.next()));
    }

    private static String all(String path) {
        return Arrays.stream(path.split("/", -1)).map(Calls::part).collect(Collectors.joining("/"));
    }

    private static String part(String name) {
        if (NO_NAMES.contains(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no part of an address: it would lead elsewhere");
        }
        return RequestParts.encoded(name);
    }
}
