package dk.seamark.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists what is untidy in a repository, given as the files' texts by their paths from its root. */
final class Tidy {

    /** Files that people read as text; others are not checked. */
    static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|ya?ml|json|md|sh|sql|properties|html|css|txt|toml|lock)|(.*/)?(seamark|Dockerfile)");

    private static final int LINE = 120;
    private static final int FILE = 250;

    private static final Pattern CODE = Pattern.compile(".*\\.(java|sh|sql)|(.*/)?seamark");
    private static final Pattern MAIN_JAVA = Pattern.compile(".*src/main/java/.*\\.java");
    private static final Pattern IMPORT = Pattern.compile("import [\\w.* ]+;");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|^.*\"\"\"");
    private static final Pattern LOCK = Pattern.compile("(.*/)?[^/]*(\\.lock|-lock\\.[a-z]+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://");
    private static final Pattern REPOSITORY = Pattern.compile("<(pluginR|r)epository>");
    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![A-Za-z0-9._$}~-])/(work|root)/");
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final String GAP = "(?:\\s+|//[^\\n]*\\n)*+";
    private static final String ANNOTATION = "@\\w[\\w.]*+(?:\\((?:[^()]|\\([^()]*\\))*+\\))?" + GAP;
    private static final String MODIFIER = "(?:static|final|abstract|sealed|non-sealed)\\s+";
    private static final String TYPE = "(?:class|interface|record|enum|@interface)\\s+(\\w+)";
    /** A participle in place of a noun. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?:class|record|interface|enum) (Told|Said|Asked|Known|Taken|Given|Heard|Seen|Checked|Cited|Unfit|Unread)\\b");

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^[ ]*(?:" + ANNOTATION + ")*+public\\s+(?:" + MODIFIER + ")*+" + TYPE, Pattern.MULTILINE);
    private static final Pattern DOC_BEFORE = Pattern.compile("/\\*\\*(?:(?!\\*/).)*+\\*/\\s*$", Pattern.DOTALL);

    private Tidy() {}

    /** Every complaint, as {@code path:line complaint}; empty if all is tidy. */
    static List<String> complaints(Map<String, String> files) {
        List<String> complaints = new ArrayList<>();
        new TreeMap<>(files).forEach((path, text) -> {
            lines(path, text, complaints);
            wholeFile(path, text, complaints);
        });
        twice(files, complaints);
        packages(files).forEach((folder, info) -> {
            if (!info.contains("@NullMarked") || !info.contains("/**")) {
                complaints.add(folder + " has no package-info.java with a sentence and @NullMarked");
            }
        });
        return complaints;
    }

    private static void lines(String path, String text, List<String> complaints) {
        String[] lines = text.split("\n", -1);
        boolean quoted = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String where = path + ":" + (i + 1) + " ";
            quoted ^= line.split("\"\"\"", -1).length % 2 == 0;
            if (CODE.matcher(path).matches() && !quoted && width(line) > LINE) {
                complaints.add(where + "is longer than " + LINE + " columns");
            }
            if (line.contains("\t")) {
                complaints.add(where + "has a tab");
            }
            if (!line.equals(line.stripTrailing())) {
                complaints.add(where + "ends in a space");
            }
            // Paths in a Dockerfile are paths inside its image.
            if (!path.endsWith("Dockerfile") && MACHINE_PATH.matcher(line).find()) {
                complaints.add(where + "names a path of one machine");
            }
            if (LEFT_OPEN.matcher(line).find()) {
                complaints.add(where + "leaves work open");
            }
            if (LOCK.matcher(path).matches() && ADDRESS.matcher(line).find()) {
                complaints.add(where + "names the address of a registry");
            }
            if (path.endsWith("pom.xml") && REPOSITORY.matcher(line).find()) {
                complaints.add(where + "names a repository");
            }
        }
    }

    /** The line's length, without names that cannot be broken and without quoted text. */
    private static int width(String line) {
        return IMPORT.matcher(line).matches()
                ? 0
                : QUOTED.matcher(line).replaceAll("").length();
    }

    private static void wholeFile(String path, String text, List<String> complaints) {
        if (!MAIN_JAVA.matcher(path).matches()) {
            return;
        }
        long lines = text.lines().count();
        if (lines > FILE) {
            complaints.add(path + " has " + lines + " lines, more than " + FILE);
        }
        Matcher named = PARTICIPLE.matcher(text);
        while (named.find()) {
            complaints.add(path + " calls a type " + named.group(1) + ", which names no thing");
        }
        Matcher type = PUBLIC_TYPE.matcher(text);
        while (type.find()) {
            if (!DOC_BEFORE.matcher(text.substring(0, type.start())).find()) {
                complaints.add(path + " does not say what " + type.group(1) + " is");
            }
        }
    }

    /** Two types of one name in a module could be told apart only by their imports. */
    private static void twice(Map<String, String> files, List<String> complaints) {
        SortedMap<String, String> seen = new TreeMap<>();
        new TreeMap<>(files)
                .keySet().stream()
                        .filter(path -> MAIN_JAVA.matcher(path).matches())
                        .filter(path -> !path.endsWith("-info.java") && !path.endsWith("/Main.java"))
                        .forEach(path -> {
                            String key =
                                    path.substring(0, path.indexOf("/src/")) + path.substring(path.lastIndexOf('/'));
                            String before = seen.put(key, path);
                            if (before != null) {
                                complaints.add(path + " has the name of " + before);
                            }
                        });
    }

    /** The text of each production package's package-info.java; empty where there is none. */
    private static SortedMap<String, String> packages(Map<String, String> files) {
        SortedMap<String, String> packages = new TreeMap<>();
        files.keySet().stream()
                .filter(path -> MAIN_JAVA.matcher(path).matches())
                // module-info.java is in no package.
                .filter(path -> !path.endsWith("/module-info.java"))
                .forEach(path -> {
                    String folder = path.substring(0, path.lastIndexOf('/'));
                    packages.put(folder, files.getOrDefault(folder + "/package-info.java", ""));
                });
        return packages;
    }
}
