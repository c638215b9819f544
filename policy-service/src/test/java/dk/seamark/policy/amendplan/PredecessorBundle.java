package dk.seamark.policy.amendplan;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.json.LedgerJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * What a plan owner takes from the bundle of a predecessor's pack, written by the test itself: a log whose only leaf is
 * the issue of the pack.
 */
public final class PredecessorBundle {

    private static final KeyPair KEYS = keys();
    private static final Pattern FIGURE = Pattern.compile("(\\S+?)=(\\S+?)(?:\\((\\d+)/(\\d+)\\))?(\\?)?");
    private static final String SALT = "00".repeat(32);

    private final String municipality;
    private final Map<String, Object> source = new TreeMap<>();

    /**
     * The bundle of a pack that shows one series.
     *
     * @param unit the unit's code
     * @param figures the figures as words: {@code 2024=12}; with counts {@code 2024=62(62/100)}; a question mark behind
     *     one that the public edition withholds
     */
    public PredecessorBundle(String municipality, String unit, String figures) {
        this.municipality = municipality;
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Map<String, Object>> withheld = new ArrayList<>();
        for (String word : figures.strip().split(" +", -1)) {
            Matcher matcher = FIGURE.matcher(word);
            if (matcher.matches()) {
                lines.add(line(unit, matcher));
                if (matcher.group(5) != null) {
                    withheld.add(Map.of("measurementId", id(matcher.group(1)), "below", 5));
                }
            }
        }
        byte[] pack = json(Map.of(
                "tracks",
                List.of(Map.of("indicators", List.of(Map.of("id", "indikator-i", "number", "1.1")))),
                "sources",
                List.of(Map.of("number", "1.1", "figures", lines))));
        source.put("name", municipality + " Kommune");
        source.put("key", key());
        source.put("indicatorId", "i");
        source.put("componentId", "c");
        source.put("pack", base64(gzip(pack)));
        log(issue(Sha256.hex(pack), withheld));
    }

    /** The same with another value in a field. */
    PredecessorBundle with(String field, Object value) {
        source.put(field, value);
        return this;
    }

    /** As the request names it. */
    public Map<String, Object> source() {
        return source;
    }

    private Map<String, Object> line(String unit, Matcher figure) {
        Map<String, Object> line = new TreeMap<>(Map.of(
                "measurementId",
                id(figure.group(1)),
                "componentId",
                "c",
                "series",
                "municipality",
                "period",
                figure.group(1),
                "value",
                new BigDecimal(figure.group(2)),
                "unit",
                unit,
                "measuredOn",
                "2024-02-01",
                "source",
                "Kilden i " + municipality,
                "example",
                false,
                "position",
                3));
        if (figure.group(3) != null) {
            line.put("numerator", Integer.valueOf(figure.group(3)));
            line.put("denominator", Integer.valueOf(figure.group(4)));
            line.put("basis", "counts");
        }
        return line;
    }

    private String id(String period) {
        return "00000000-0000-4000-8000-"
                + Sha256.hex((municipality + period).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 12);
    }

    private byte[] issue(String digest, List<Map<String, Object>> withheld) {
        Map<String, Object> event = new TreeMap<>(Map.of(
                "municipality",
                municipality,
                "planId",
                "plan",
                "period",
                "2025",
                "number",
                1,
                "position",
                0,
                "stateHash",
                "00".repeat(32)));
        event.putAll(Map.of(
                "templateVersion",
                "1",
                "rendererVersion",
                "1",
                "ruleVersion",
                "1",
                "withheld",
                Map.of("figures", withheld, "attendance", List.of()),
                "renderings",
                List.of(Map.of("format", "json", "sha256", digest, "bytes", 1))));
        return json(event);
    }

    private void log(byte[] event) {
        byte[] salt = HexFormat.of().parseHex(SALT);
        String leaf = ("{'actor':'00','commitment':'%s','position':1,'role':'secretariat','sequence':1,"
                        + "'source':'/x/reporting-service','stream':'%s/plans/plan/packs/2025',"
                        + "'time':'2026-01-01T00:00:00Z','type':'dk.seamark.reporting.committee-pack-issued.v1'}")
                .formatted(HexFormat.of().formatHex(sha256(salt, event)), municipality)
                .replace('\'', '"');
        String line = "{\"leaf\":\"%s\",\"payload\":\"%s\",\"position\":1,\"proof\":[],\"salt\":\"%s\"}"
                .formatted(base64(utf8(leaf)), base64(event), base64(salt));
        String text = origin() + "\n1\n" + base64(sha256(new byte[] {0}, utf8(leaf))) + "\n";
        source.put("issue", base64(utf8(line + "\n")));
        source.put("checkpoint", base64(utf8(text + "\n— " + origin() + " " + base64(signature(text)) + "\n")));
    }

    private String origin() {
        return "ledger." + municipality + ".dk";
    }

    private String key() {
        return origin() + "+" + HexFormat.of().formatHex(keyId()) + "+" + base64(typed());
    }

    private byte[] keyId() {
        return Arrays.copyOf(sha256(utf8(origin() + "\n"), typed()), 4);
    }

    private static byte[] typed() {
        byte[] encoded = KEYS.getPublic().getEncoded();
        byte[] typed = new byte[33];
        typed[0] = 1;
        System.arraycopy(encoded, encoded.length - 32, typed, 1, 32);
        return typed;
    }

    private byte[] signature(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(KEYS.getPrivate());
            signer.update(utf8(text));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(keyId());
            all.writeBytes(signer.sign());
            return all.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] json(Object value) {
        return LedgerJson.mapper().writeValueAsBytes(value);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
