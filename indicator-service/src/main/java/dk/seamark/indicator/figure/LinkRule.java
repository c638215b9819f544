package dk.seamark.indicator.figure;

import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a link to a figure's evidence. It is told in every pack and stays on the ledger, so it may hold neither
 * a secret nor anything that a reader would take for something else than it is.
 */
public final class LinkRule {

    /** The largest number of characters in an address, well within what browsers and servers take. */
    public static final int LONGEST = 1_000;

    /** Names of parameters that carry a secret, by custom; signed addresses of the large clouds among them. */
    private static final Set<String> SECRETS = Set.of(
            "access_token",
            "api_key",
            "apikey",
            "id_token",
            "jsessionid",
            "passwd",
            "password",
            "pwd",
            "secret",
            "session",
            "sessionid",
            "sig",
            "signature",
            "token",
            "x-amz-security-token",
            "x-amz-signature",
            "x-goog-signature");

    /** An address of RFC 3986 with the scheme https and a host by name or number; authority and the rest are groups. */
    private static final Pattern HTTPS = Pattern.compile(
            "(?i:https)://(?<user>[^/?#@]*@)?(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+])"
                    + "(?::[0-9]{1,5})?(?<rest>(?:[/?#](?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?)");

    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-Fa-f]{2})");

    private LinkRule() {}

    /** The violations, in the order of the rules. */
    static List<Violation> brokenBy(EvidenceLink link, LocalDate today) {
        List<Violation> broken = new ArrayList<>();
        String rule = brokenBy(link.url());
        if (rule != null) {
            broken.add(Violation.of("link.url", rule, LONGEST));
        }
        if (link.accessedOn().isAfter(today)) {
            broken.add(Violation.of("link.accessedOn", "accessed-by-today", today));
        }
        return broken;
    }

    /** The code of the rule that an address breaks; null if it keeps all. */
    public static @Nullable String brokenBy(String url) {
        if (url.length() > LONGEST) {
            return "link-too-long";
        }
        // An address is written in ASCII. Letters of other scripts, which can look like others, come percent-encoded or
        // as punycode, as browsers copy them.
        if (!url.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return "link-in-ascii";
        }
        Matcher address = HTTPS.matcher(url);
        if (!address.matches()) {
            return "link-https";
        }
        return address.group("user") != null || namesASecret(address.group("rest")) ? "link-without-secret" : null;
    }

    private static boolean namesASecret(String pathAndQuery) {
        return Stream.of(pathAndQuery.split("[?&;#]", -1))
                .filter(pair -> pair.contains("="))
                .map(pair -> name(pair.substring(0, pair.indexOf('='))))
                .anyMatch(SECRETS::contains);
    }

    /** The name of a parameter, unescaped: {@code pass%77ord} is {@code password}. */
    private static String name(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(hex -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex.group(1), 16))))
                .toLowerCase(Locale.ROOT);
    }
}
