package dk.seamark.stack.issuer;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.Http;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.OwnClassPath;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The issuer as a process of this machine.
 *
 * @param uri its address, which is also the {@code iss} claim
 * @param folder holds its signing key and its secrets, drawn at its first start
 * @param member its process
 */
public record LocalIssuer(URI uri, Path folder, Member member) {
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    /** An issuer that does not run yet. */
    public static LocalIssuer in(Path folder, int port, Path log) {
        return in(folder, port, port, log, Map::of);
    }

    /**
     * The same for pages of web-service at this port, and with these variables in its environment besides, which are
     * asked for at each start.
     */
    public static LocalIssuer in(Path folder, int port, int web, Path log, Supplier<Map<String, String>> more) {
        var uri = URI.create("http://127.0.0.1:" + port);
        // It serves a few tokens: a small heap and quick compilation are what it needs.
        var command = List.of(
                OwnClassPath.java(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "dk.seamark.stack.issuer.IssuerMain");
        var environment = new HashMap<>(OwnClassPath.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SEAMARK_ISSUER_URI", uri.toString());
        environment.put("SEAMARK_ISSUER_WEB", "http://127.0.0.1:" + web);
        environment.put("SEAMARK_ISSUER_FOLDER", folder.toAbsolutePath().toString());
        Supplier<ChildProcess> launch = () -> {
            Map<String, String> all = new HashMap<>(more.get());
            all.putAll(environment);
            return ChildProcess.start("OIDC-udstederen", "TERM", command, all, log);
        };
        var discovery = uri.resolve("/.well-known/openid-configuration");
        var member = new Member("OIDC-udstederen", launch, () -> Http.status(discovery) == 200, DEADLINE);
        return new LocalIssuer(uri, folder, member);
    }

    /** Where its public keys are. */
    public URI jwks() {
        return uri.resolve("/oauth2/jwks");
    }

    /** The settings by which web-service lets people sign in here, once this has started; they hold a secret. */
    public Map<String, String> loginSettings() {
        return Map.of(
                "seamark.login.issuer", uri.toString(),
                "seamark.login.authorization", uri.resolve("/oauth2/authorize").toString(),
                "seamark.login.token", uri.resolve("/oauth2/token").toString(),
                "seamark.login.keys", jwks().toString(),
                "seamark.login.end-session", uri.resolve("/connect/logout").toString(),
                "seamark.login.client-id", IssuerMain.WEB_CLIENT,
                "seamark.login.client-secret", secrets().get(IssuerFiles.WEB_SECRET));
    }

    /** Who can sign in at its form, and with which password: one of each role, by their names. */
    public Map<String, String> logins() {
        Secrets secrets = secrets();
        Map<String, String> logins = new LinkedHashMap<>();
        DemoUser.ALL.forEach(user -> logins.put(user.username(), secrets.get(user.passwordName())));
        return logins;
    }

    private Secrets secrets() {
        return Secrets.in(folder.resolve(IssuerFiles.SECRETS));
    }

    /** Gets tokens from it, once it has started. */
    public Tokens tokens() {
        return tokens(uri, folder);
    }

    /** Gets tokens from an issuer that another program of this machine has started in a folder. */
    public static Tokens tokens(URI issuer, Path folder) {
        return new Tokens(
                issuer, Secrets.in(folder.resolve(IssuerFiles.SECRETS)).get(IssuerFiles.CLIENT_SECRET));
    }
}
