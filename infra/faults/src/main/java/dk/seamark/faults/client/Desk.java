package dk.seamark.faults.client;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What one clerk alone writes: so many figures, reports and targets of all towns. */
final class Desk {
    private static final double REVISED = 0.08;
    private static final double REPORTED = 0.16;

    private final List<Slot> slots = new ArrayList<>();
    private final List<ReportSlot> reports = new ArrayList<>();
    private final List<TargetSlot> targets = new ArrayList<>();

    /** Shares all there is to write among so many desks. */
    static List<Desk> share(int number) {
        List<Desk> desks = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            desks.add(new Desk());
        }
        int turn = 0;
        for (Town town : Town.ALL) {
            for (int track = 1; track <= Town.TRACKS.size(); track++) {
                String indicator = "maal-" + track;
                Desk whole = desks.get(turn++ % number);
                whole.reports.add(new ReportSlot(town, "spor-" + track));
                whole.targets.add(new TargetSlot(town, indicator));
                for (String component : Town.COMPONENTS) {
                    for (String period : Town.PERIODS) {
                        desks.get(turn++ % number).slots.add(new Slot(town, indicator, component, period));
                    }
                }
            }
        }
        return desks;
    }

    List<Slot> slots() {
        return slots;
    }

    List<TargetSlot> targets() {
        return targets;
    }

    void step(Requests requests, RandomGenerator random) throws InterruptedException {
        double which = random.nextDouble();
        if (which < REVISED && !targets.isEmpty()) {
            TargetSlot target = one(targets, random);
            if (target.isClear()) {
                target.step(requests, random);
            }
        } else if (which < REPORTED && !reports.isEmpty()) {
            ReportSlot report = one(reports, random);
            if (report.isClear()) {
                report.step(requests);
            }
        } else {
            Slot slot = one(slots, random);
            if (slot.isClear()) {
                slot.step(requests, random);
            }
        }
    }

    private static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
