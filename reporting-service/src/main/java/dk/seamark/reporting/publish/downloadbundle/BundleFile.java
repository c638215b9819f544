package dk.seamark.reporting.publish.downloadbundle;

import java.util.Arrays;

/** The kinds of files in a bundle, and what each is. */
enum BundleFile {
    RENDERING("", "Pakken i én af sine former", "The pack in one of its forms"),
    CHECKPOINT("checkpoint", "Loggens kontrolpunkt", "The log's size and root, signed"),
    PROOF("issue.tlog-proof", "Beviset for, at udstedelsen er i loggen", "The proof that the issue is in the log"),
    EVENTS(
            "events.jsonl",
            "Hændelserne, som pakken bygger på",
            "The events that the pack rests on, each with its proof"),
    KEY("key", "Loggens nøgle", "The key that verifies the checkpoint"),
    REDACTION("redaction.json", "Hændelsen, der slettede tekster af pakken", "The event that redacted the pack"),
    STRAYS(
            "strays.jsonl",
            "Hændelserne om poster, der er set bort fra",
            "The events about records that are left out of account");

    /** What the name of each rendering begins with. */
    static final String PACK = "pack.";

    private final String file;
    private final String danish;
    private final String english;

    BundleFile(String file, String danish, String english) {
        this.file = file;
        this.danish = danish;
        this.english = english;
    }

    /** The kind of a file of this name. */
    static BundleFile of(String name) {
        return name.startsWith(PACK)
                ? RENDERING
                : Arrays.stream(values())
                        .filter(kind -> kind.file.equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("A bundle has no " + name));
    }

    /** The file's name; empty for a rendering, of which there are several. */
    String file() {
        return file;
    }

    String inDanish() {
        return danish;
    }

    String inEnglish() {
        return english;
    }
}
