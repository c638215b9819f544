package dk.seamark.faults.check;

import dk.seamark.faults.client.Town;
import dk.seamark.faults.strike.Databases;
import dk.seamark.faults.strike.Theatre;
import dk.seamark.stack.evidence.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Every issued pack is what it was, and its bundle is accepted by {@code ./seamark verify}. */
final class Packs {
    private static final String ARCHIVED = """
            SELECT municipality || '/' || plan_id || '/' || period || '/' || number, format, sha256,
                encode(sha256(bytes), 'hex') FROM pack_archive""";

    /** Of packs that were verified before. */
    private static final int MANY = 40;

    private record Rendering(String pack, String format, String said, String digest) {}

    private final Path bundle;
    private final Map<String, String> seen = new HashMap<>();
    private final Set<String> verified = new HashSet<>();
    private final Random random = new Random(1);

    Packs(Path bundle) {
        this.bundle = bundle;
    }

    List<Violation> violations(Theatre theatre, boolean thorough) throws SQLException, IOException {
        List<Violation> found = new ArrayList<>();
        Set<String> packs = new TreeSet<>();
        Set<String> gone = new HashSet<>(seen.keySet());
        List<Rendering> renderings = Databases.rows(
                theatre.stack(),
                "reporting",
                ARCHIVED,
                row -> new Rendering(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        for (Rendering each : renderings) {
            String name = each.pack() + "." + each.format();
            packs.add(each.pack());
            gone.remove(name);
            String before = seen.putIfAbsent(name, each.digest());
            if (!each.said().equals(each.digest()) || (before != null && !before.equals(each.digest()))) {
                found.add(new Violation("pack-changed", name));
            }
        }
        gone.forEach(name -> found.add(new Violation("pack-gone", name)));
        for (String pack : toVerify(packs, thorough)) {
            found.addAll(verify(theatre, pack));
            verified.add(pack);
        }
        return found;
    }

    private List<String> toVerify(Set<String> packs, boolean thorough) {
        List<String> fresh = new ArrayList<>(packs);
        List<String> old = new ArrayList<>(packs);
        old.retainAll(verified);
        fresh.removeAll(verified);
        Collections.shuffle(old, random);
        old.stream().limit(thorough ? MANY : 1).forEach(fresh::add);
        return fresh;
    }

    private List<Violation> verify(Theatre theatre, String pack) throws IOException {
        String[] names = pack.split("/", 2);
        Town town = new Town(names[0]);
        Files.write(
                bundle,
                theatre.client(1)
                        .reporting(town.auditor(), "/packs/" + names[1] + ".zip")
                        .get()
                        .expect(200)
                        .body());
        return Logs.run("bundle", pack, bundle.toString());
    }
}
