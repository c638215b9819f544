package dk.seamark.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Bundles that are whole, and checkpoints of their log, for the tests of another verifier. */
public final class SampleBundles {

    private SampleBundles() {}

    /** Bundles of the sample's log as ZIP files, by what they are. */
    public static Map<String, byte[]> whole() {
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        bundles.put("form 1", SamplePlan.bundle().zip());
        bundles.put("form 2", SamplePlan.bundle(1).zip());
        bundles.put("form 2, some leaves of the form before", bundle());
        bundles.put("form 3", redacted().zip());
        bundles.put("form 4", StrayRecordsTest.sample("strays.jsonl").bundle().zip());
        bundles.put("form 5", CrateMetadataTest.described(SamplePlan.bundle(1)).zip());
        return bundles;
    }

    static SampleBundle redacted() {
        return SamplePlan.events()
                .envelopesFrom(1)
                .redacted()
                .pack(SamplePlan.PACK)
                .bundle();
    }

    /** Bundles whose description is another than the manifest, by what is to be said of it. */
    public static Map<String, byte[]> brokenCrates() {
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        bundles.put("nævner ikke »key«", crate(",{\"@id\":\"key\"}", ""));
        bundles.put("nævner »x«, som manifestet ikke har", crate("\"hasPart\":[", "\"hasPart\":[{\"@id\":\"x\"},"));
        bundles.put("en anden størrelse eller SHA-256", crate("\"sha256\":\"", "\"sha256\":\"0"));
        bundles.put("beskriver ikke mappen", crate("{\"@id\":\"./\"", "{\"@id\":\"./x\""));
        bundles.put(
                "beskriver »key« to gange",
                crate("{\"@id\":\"manifest.json\",\"@type\"", "{\"@id\":\"key\",\"@type\""));
        bundles.put("det er ikke læselig JSON", crate("\"@graph\"", "\"@graph\":[],\"@graph\""));
        return bundles;
    }

    private static byte[] crate(String before, String after) {
        return CrateMetadataTest.described(SamplePlan.bundle())
                .edit("ro-crate-metadata.json", text -> text.replaceFirst(Pattern.quote(before), after))
                .zip();
    }

    /** One of them. */
    public static byte[] bundle() {
        return SamplePlan.bundle(10).zip();
    }

    /** The same, with so many figures. */
    public static byte[] large(int figures) {
        Sample sample = SamplePlan.events().envelopesFrom(1);
        for (int i = 0; i < figures; i++) {
            sample.figure(
                    "measurement-recorded",
                    "moeder",
                    SamplePlan.measurement("m" + i, "moeder", "2023", Integer.toString(i), "count"));
        }
        return sample.pack(SamplePlan.PACK).bundle().zip();
    }

    /** The files of that bundle by their names, the manifest first. */
    public static Map<String, byte[]> files() {
        SampleBundle bundle = SamplePlan.bundle(10);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.json", Sample.utf8(bundle.manifest()));
        files.putAll(bundle.files());
        return files;
    }

    /** The key of the log that all of them are of, as a vkey. */
    public static String key() {
        return SampleKey.LOG.vkey();
    }

    /** The checkpoint of the log of {@link #bundle()} when it had so many leaves, at most 19. */
    public static byte[] checkpoint(int size) {
        return checkpoint(SamplePlan.events().envelopesFrom(10), size);
    }

    /** A checkpoint that the same key signed of a log that says something else. */
    public static byte[] rewritten(int size) {
        return checkpoint(SamplePlan.events(), size);
    }

    private static byte[] checkpoint(Sample sample, int size) {
        SampleTree tree = new SampleTree(sample.tree().leaves().subList(0, size));
        String text = SampleKey.LOG.name() + "\n" + size + "\n" + Sample.base64(tree.root()) + "\n";
        return Sample.utf8(SampleKey.LOG.sign(text));
    }

    /** A file of the bundle that a version before wrote: {@code bundle.zip}, {@code log-key}, {@code older}. */
    public static byte[] fromBefore(String name) throws IOException {
        try (InputStream file = SampleBundles.class.getResourceAsStream("bundle-from-before/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
