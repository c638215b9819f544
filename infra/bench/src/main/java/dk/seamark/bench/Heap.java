package dk.seamark.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Looks at the heap of this JVM: how much is in use whenever something was collected. */
public final class Heap {

    private static final double MIB = 1 << 20;

    private final AtomicLong most = new AtomicLong();
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** Begins to look. */
    public Heap() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener((note, any) -> look((CompositeData) note.getUserData()), null, null));
    }

    private void look(CompositeData note) {
        long used = GarbageCollectionNotificationInfo.from(note).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        most.accumulateAndGet(used, Math::max);
    }

    /** The most that was in use after a collection since the last call, in MiB. */
    public double mostSince() {
        return most.getAndSet(0) / MIB;
    }

    /** The memory in use after a full collection, in MiB. */
    public double held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    /** How large the heap may grow, in MiB. */
    public static double limit() {
        return Runtime.getRuntime().maxMemory() / MIB;
    }
}
