package dk.seamark.faults.strike;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All faults there are. */
public final class Faults {

    private Faults() {}

    /**
     * Each of them once, in the order of the table.
     *
     * @param folder where they keep what they need
     */
    public static List<Fault> all(Path folder) {
        List<String> services = List.of("policy", "indicator", "reporting");
        List<String> members = List.of("policy", "indicator", "reporting", "postgres", "kafka");
        List<Fault> all = new ArrayList<>();
        members.forEach(member -> all.add(new Kill(member)));
        members.forEach(member -> all.add(new Freeze(member)));
        services.forEach(service -> all.add(new TwoInstances(service, false)));
        services.forEach(service -> all.add(new TwoInstances(service, true)));
        all.add(new BrokerAway());
        all.add(new SessionsEnded());
        all.add(new LongTransaction());
        all.add(new DiskFull(folder.resolve("disk.img")));
        FakeClock clock = new FakeClock(folder.resolve("clock"));
        all.add(new ClockJump(clock, "+90d"));
        all.add(new ClockJump(clock, "-90d"));
        all.add(new UnsignedStrays());
        all.add(new SignedStray(true));
        all.add(new SignedStray(false));
        all.add(new RestoreDrill(folder.resolve("backup")));
        return all;
    }
}
