package dk.seamark.faults.client;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.random.RandomGenerator;

/**
 * Clerks who write figures, texts and targets all the time, and one who issues packs. Each has a thread, and a sequence
 * of random numbers of the run's seed.
 */
public final class Workload implements AutoCloseable {
    private static final int CLERKS = 4;
    private static final int SHORTEST_THOUGHT = 150;
    private static final int LONGEST_THOUGHT = 600;
    private static final int PACK_EVERY = 9_000;

    private final Requests requests;
    private final List<Desk> desks = Desk.share(CLERKS + 1);
    private final List<Thread> threads = new ArrayList<>();
    /** A clerk at work holds it for reading, and whoever wants quiet for writing. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    private volatile boolean packs = true;

    private Workload(Requests requests) {
        this.requests = requests;
    }

    /** Clerks who are about to begin; {@link #goOn()} has them do so. */
    public static Workload of(Requests requests, long seed) {
        Workload workload = new Workload(requests);
        workload.gate.writeLock().lock();
        for (int each = 0; each < CLERKS; each++) {
            Desk desk = workload.desks.get(each);
            workload.begin("clerk-" + each, new Random(seed + each), random -> {
                desk.step(requests, random);
                return SHORTEST_THOUGHT + random.nextInt(LONGEST_THOUGHT);
            });
        }
        workload.begin("secretary", new Random(seed + CLERKS), random -> {
            if (workload.packs) {
                workload.issue(Town.ALL.get(random.nextInt(Town.ALL.size())));
            }
            return PACK_EVERY;
        });
        return workload;
    }

    /** What somebody does once, and how long he thinks afterwards, in milliseconds. */
    private interface Job {
        int once(RandomGenerator random) throws InterruptedException;
    }

    private void begin(String name, RandomGenerator random, Job job) {
        threads.add(Thread.ofVirtual().name(name).start(() -> {
            try {
                while (true) {
                    Thread.sleep(atWork(random, job));
                }
            } catch (InterruptedException ignored) {
                // The run is over.
            } catch (RuntimeException e) {
                requests.note(name + " gave up: " + e);
            }
        }));
    }

    private int atWork(RandomGenerator random, Job job) throws InterruptedException {
        gate.readLock().lockInterruptibly();
        try {
            return job.once(random);
        } catch (NoAnswer ignored) {
            // The requests have written it down.
            return SHORTEST_THOUGHT;
        } finally {
            gate.readLock().unlock();
        }
    }

    private void issue(Town town) throws InterruptedException {
        requests.ask(new Request(
                "issue",
                "reporting",
                town.secretariat(),
                "/years/" + Town.YEAR + "/packs",
                key -> Map.of("reason", Marks.of(key), "unapproved", "Teksterne er stadig under arbejde.")));
    }

    /** Has everybody stop after the answer that he waits for; returns when all have it. */
    public void pause() {
        gate.writeLock().lock();
    }

    /** Has everybody go on. */
    public void goOn() {
        gate.writeLock().unlock();
    }

    /** Whether packs are to be issued. */
    public void issuePacks(boolean wanted) {
        packs = wanted;
    }

    /**
     * Writes one figure and revises one target in each town, and waits until reporting-service shows them.
     *
     * @return whether it did within some minutes
     */
    public boolean probe() throws InterruptedException {
        Desk own = desks.getLast();
        RandomGenerator random = new Random(System.nanoTime());
        boolean shown = true;
        for (Town town : Town.ALL) {
            List<String> events = new ArrayList<>();
            Optional<Slot> slot = own.slots().stream()
                    .filter(each -> each.town().equals(town) && each.isClear())
                    .findFirst();
            if (slot.isPresent()) {
                events.addAll(slot.get().step(requests, random));
            }
            Optional<TargetSlot> target = own.targets().stream()
                    .filter(each -> each.town().equals(town) && each.isClear())
                    .findFirst();
            if (target.isPresent()) {
                events.addAll(target.get().step(requests, random));
            }
            for (String event : events) {
                shown &= requests.awaitShown(town, event);
            }
        }
        return shown;
    }

    /** What a stack answers to a figure, whatever it is. */
    public Reply tryFigure(Stack stack) {
        Town town = Town.ALL.getFirst();
        return SeamarkClient.of(stack)
                .indicator(town.staff(), Town.PLAN + "/indicators/maal-1/measurements")
                .post(Map.of(
                        "component",
                        "antal-1",
                        "period",
                        Town.YEAR,
                        "value",
                        1,
                        "unit",
                        "count",
                        "measuredOn",
                        "2024-10-01",
                        "source",
                        "Et forsøg"));
    }

    /** What must stand, by the answers; to be asked while everybody pauses. */
    public Expectation expectation() {
        return Expectation.of(desks);
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
