package dk.seamark.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A log and the bundle of a pack, written by the tests themselves: neither the writer's code nor the
 * verifier's takes part.
 */
public final class Sample {

    static final String PLAN = "plan";
    static final String STREAM = "testby/plans/plan";

    /** How far behind the issue the log goes on. */
    private static final int LATER = 3;

    private final List<Entry> entries = new ArrayList<>();
    private SampleKey key = SampleKey.LOG;
    private String pack = "";
    private long packPosition;
    private int envelopesFrom = Integer.MAX_VALUE;
    private String template = "1";
    private boolean redacted;

    /** An entry of the journal, and in which file of the bundle it is; empty if in none. */
    @SuppressWarnings("ArrayRecordComponent") // Entries are never compared.
    record Entry(String type, String stream, byte[] payload, String file) {}

    public static byte[] sha256(byte[]... parts) {
        MessageDigest digest = SampleKey.digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** An event of the plan; quotation marks are written as apostrophes. */
    Sample event(String type, String stream, String payload) {
        return entry(new Entry("dk.seamark." + type + ".v1", stream, utf8(payload.replace('\'', '"')), "events.jsonl"));
    }

    /** An event of the plan itself. */
    Sample plan(String type, String members) {
        return event("policy." + type, STREAM, "{'municipality':'testby','planId':'plan'," + members + "}");
    }

    /** An event of an indicator's figures. */
    Sample figure(String type, String indicator, String members) {
        return event(
                "indicator." + type,
                STREAM + "/indicators/" + indicator + "/2024",
                "{'municipality':'testby','planId':'plan'," + members + "}");
    }

    /** An event of somebody else, of which the bundle tells nothing. */
    Sample foreign() {
        return entry(
                new Entry("dk.seamark.policy.plan-drafted.v1", "testby/plans/another", utf8("" + entries.size()), ""));
    }

    /** An event about a record that is left out of account; the bundle holds it, or is of a form that does not. */
    Sample stray(String type, String stream, String members, String file) {
        String payload = "{'municipality':'testby'," + members + "}";
        return entry(new Entry(
                "dk.seamark.reporting." + type + ".v1", "testby/" + stream, utf8(payload.replace('\'', '"')), file));
    }

    Sample entry(Entry entry) {
        entries.add(entry);
        return this;
    }

    Sample signedBy(SampleKey other) {
        key = other;
        return this;
    }

    /** From this position on leaves commit to who caused the event; before it they tell a pseudonym and a role. */
    Sample envelopesFrom(int position) {
        envelopesFrom = position;
        return this;
    }

    /** The version of the template by which the event says that the pack was made. */
    Sample template(String version) {
        template = version;
        return this;
    }

    /** A text of the pack was erased after it was issued: the renderings are others, and an event says so. */
    Sample redacted() {
        redacted = true;
        return this;
    }

    /** The pack's data; the position that it knows is that of the last event so far. */
    Sample pack(String json) {
        packPosition = entries.size();
        pack = json.replace('\'', '"').replace("POSITION", Long.toString(packPosition));
        return this;
    }

    private Map<String, byte[]> renderings() {
        Map<String, byte[]> renderings = new LinkedHashMap<>();
        renderings.put("pack.json", utf8(pack));
        renderings.put("pack.html", utf8("<p>Pakken</p>"));
        renderings.put("pack.pdf", utf8("%PDF-1.7"));
        return renderings;
    }

    /** What an event says of the renderings, if each of them ends in this. */
    private String digests(String end) {
        return renderings().entrySet().stream()
                .map(file -> {
                    byte[] content = joined(file.getValue(), utf8(end));
                    return "{'format':'%s','sha256':'%s','bytes':%d}"
                            .formatted(file.getKey().substring(5), hex(sha256(content)), content.length);
                })
                .collect(Collectors.joining(","));
    }

    /** Issues the pack and puts its bundle together. */
    SampleBundle bundle() {
        event(
                "reporting.committee-pack-issued",
                STREAM + "/packs/2024",
                "{'municipality':'testby','planId':'plan','period':'2024','number':1,'position':" + packPosition
                        + ",'stateHash':'00','templateVersion':'" + template
                        + "','rendererVersion':'1','ruleVersion':'1',"
                        + "'renderings':[" + digests(redacted ? "before it was redacted" : "") + "]}");
        int issuedAt = entries.size();
        if (redacted) {
            String payload = "{'municipality':'testby','planId':'plan','period':'2024','number':1,'erased':['tekst'],"
                    + "'templateVersion':'" + template + "','rendererVersion':'1','ruleVersion':'1','renderings':["
                    + digests("") + "]}";
            entry(new Entry(
                    "dk.seamark.reporting.committee-pack-redacted.v1",
                    STREAM + "/packs/2024",
                    utf8(payload.replace('\'', '"')),
                    "redaction.json"));
        }
        for (int i = 0; i < LATER; i++) {
            foreign();
        }
        return bundle(issuedAt);
    }

    private SampleBundle bundle(int issuedAt) {
        SampleTree tree = tree();
        String text = key.name() + "\n" + entries.size() + "\n" + base64(tree.root()) + "\n";
        String checkpoint = key.sign(text);
        Map<String, byte[]> files = new LinkedHashMap<>(renderings());
        files.put("checkpoint", utf8(checkpoint));
        StringBuilder proof = new StringBuilder("c2sp.org/tlog-proof@v1\nindex " + (issuedAt - 1) + "\n");
        tree.path(issuedAt - 1).forEach(hash -> proof.append(base64(hash)).append('\n'));
        files.put("issue.tlog-proof", utf8(proof + "\n" + checkpoint));
        files.put("events.jsonl", utf8(lines(tree, issuedAt, "events.jsonl")));
        files.put("key", utf8(key.vkey() + "\n"));
        String strays = lines(tree, issuedAt, "strays.jsonl");
        if (!strays.isEmpty()) {
            files.put("strays.jsonl", utf8(strays));
        }
        if (redacted) {
            files.put(
                    "redaction.json",
                    utf8(lines(tree, entries.size(), "redaction.json").strip()));
        }
        int form = !strays.isEmpty() ? 4 : redacted ? 3 : envelopesFrom <= issuedAt ? 2 : 1;
        String format = "seamark-bundle/" + form;
        return new SampleBundle(files, format, entries.size(), issuedAt, packPosition, key.vkey());
    }

    SampleTree tree() {
        List<byte[]> leaves = new ArrayList<>();
        for (int position = 1; position <= entries.size(); position++) {
            leaves.add(utf8(leaf(position)));
        }
        return new SampleTree(leaves);
    }

    /** The log with all entries so far, as C2SP tlog-tiles serves it. */
    SampleLog log() {
        SampleTree tree = tree();
        return new SampleLog(tree, key.sign(key.name() + "\n" + entries.size() + "\n" + base64(tree.root()) + "\n"));
    }

    private String leaf(int position) {
        Entry entry = entries.get(position - 1);
        String persons = position < envelopesFrom
                ? "{'actor':'00112233445566778899aabbccddeeff','commitment':'%s','position':%d,'role':'plan-owner',"
                : "{'commitment':'%s','envelopeCommitment':'"
                        + hex(sha256(envelopeSalt(position), envelope(position)))
                        + "','position':%d,";
        return (persons + "'sequence':%d,'source':'/testby/policy-service','stream':'%s',"
                        + "'time':'2025-01-01T00:00:00Z','type':'%s'}")
                .formatted(
                        hex(sha256(salt(position), entry.payload())), position, position, entry.stream(), entry.type())
                .replace('\'', '"');
    }

    private static byte[] envelope(int position) {
        return utf8("{'actor':'p-%d','id':'00000000-0000-0000-0000-%012d','role':'plan-owner','streamSequence':%d}"
                .formatted(position % 3, position, position - 1)
                .replace('\'', '"'));
    }

    private static byte[] envelopeSalt(int position) {
        return sha256(utf8("envelope " + position));
    }

    private static byte[] salt(int position) {
        return sha256(utf8("salt " + position));
    }

    private String lines(SampleTree tree, int issuedAt, String file) {
        StringBuilder lines = new StringBuilder();
        for (int position = 1; position <= issuedAt; position++) {
            Entry entry = entries.get(position - 1);
            if (entry.file().equals(file)) {
                List<String> path = tree.path(position - 1).stream()
                        .map(hash -> '"' + base64(hash) + '"')
                        .toList();
                String envelope = position < envelopesFrom
                        ? ""
                        : "\"envelope\":\"%s\",\"envelopeSalt\":\"%s\","
                                .formatted(base64(envelope(position)), base64(envelopeSalt(position)));
                lines.append("{%s\"leaf\":\"%s\",\"payload\":\"%s\",\"position\":%d,\"proof\":[%s],\"salt\":\"%s\"}\n"
                        .formatted(
                                envelope,
                                base64(utf8(leaf(position))),
                                base64(entry.payload()),
                                position,
                                String.join(",", path),
                                base64(salt(position))));
            }
        }
        return lines.toString();
    }
}
