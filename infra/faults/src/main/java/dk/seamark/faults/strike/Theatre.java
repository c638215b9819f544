package dk.seamark.faults.strike;

import dk.seamark.client.Endpoints;
import dk.seamark.faults.client.Switchboard;
import dk.seamark.stack.Maintenance;
import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stack that is struck, and what an operator can do to it. */
public final class Theatre implements Switchboard, AutoCloseable {
    /** A run asks in a minute what people ask in a month. */
    private static final Map<String, String> UNLIMITED = Stream.of(
                    "refused-logins.address",
                    "rendering.caller",
                    "rendering.address",
                    "replaying.caller",
                    "replaying.address")
            .collect(Collectors.toUnmodifiableMap(counted -> "seamark.limits." + counted, counted -> "1000000/1s"));

    /** The members that a fault may end, in the order in which they are started again. */
    private static final List<String> MORTAL =
            List.of("postgres", "kafka", "issuer", "policy", "indicator", "reporting");

    private final StackPlan plan;
    private final PrintStream log;
    private final Consumer<String> progress;
    private final Set<String> strays = ConcurrentHashMap.newKeySet();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private volatile Stack stack;
    private volatile List<SeamarkClient> clients = List.of();

    private Theatre(StackPlan plan, PrintStream log) {
        this.plan = plan;
        this.log = log;
        this.progress = log::println;
        this.stack = Stack.start(plan, progress);
        renewTokens();
    }

    /**
     * Starts a stack of its own.
     *
     * @param plan what to start
     * @param log takes what the stack and its operator say
     */
    public static Theatre open(StackPlan plan, PrintStream log) {
        StackPlan unlimited = plan;
        for (String service : Stack.SERVICES) {
            unlimited = unlimited.with(service, UNLIMITED);
        }
        return new Theatre(unlimited, log);
    }

    /** The stack as it runs now. */
    public Stack stack() {
        return stack;
    }

    /** Places, as partition and offset, of records on the topic that no service sent. */
    public Set<String> strays() {
        return strays;
    }

    /** Notes, as something that is not as it must be, what is not so. */
    void expect(boolean so, String otherwise) {
        if (!so) {
            complain(otherwise);
        }
    }

    /** Notes something that is not as it must be. */
    public void complain(String what) {
        complaints.add(what);
    }

    /** What was not as it must be while a fault was mended, since the last call. */
    public List<String> takeComplaints() {
        List<String> taken = new ArrayList<>();
        for (String each = complaints.poll(); each != null; each = complaints.poll()) {
            taken.add(each);
        }
        return taken;
    }

    /** Says something in the log of the stack. */
    public void say(String line) {
        progress.accept(line);
    }

    @Override
    public SeamarkClient client(int attempt) {
        List<SeamarkClient> all = clients;
        return all.get((attempt - 1) % all.size());
    }

    @Override
    public void renewTokens() {
        clients = List.of(SeamarkClient.of(stack));
    }

    /** Sends the requests to one service to this instance of it. */
    void divert(Endpoints endpoints) {
        clients = List.of(new SeamarkClient(endpoints, stack::token));
    }

    /**
     * Starts again what ended, as {@code ./seamark up} does.
     *
     * @param expected the members that may have ended; any other is noted as something that is not as it must be
     */
    public synchronized void revive(Set<String> expected) {
        for (String name : MORTAL) {
            if (!stack.member(name).isAlive()) {
                say(name + " ended and is started again");
                expect(expected.contains(name), name + " ended, though nothing was done to it");
                stack.member(name).start();
            }
        }
    }

    /** Stops the issuer and the services one after another, and starts each again. */
    void restartServices() {
        for (String name : List.of("issuer", "policy", "indicator", "reporting")) {
            stack.member(name).restart();
        }
        renewTokens();
    }

    /** Stops everything, as Ctrl-C does. */
    void stop() {
        stack.close();
    }

    /** Starts everything with the data that are there. */
    void start() {
        stack = Stack.start(plan.again(), progress);
        renewTokens();
    }

    /** What an operator does to the data. */
    Maintenance maintenance() {
        return new Maintenance(plan.folder(), plan.use(), log);
    }

    /** The plan of the stack. */
    StackPlan plan() {
        return plan;
    }

    @Override
    public void close() {
        stack.close();
    }
}
