package dk.seamark.stack;

import dk.seamark.stack.folder.StackFolder;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.issuer.LocalIssuer;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import dk.seamark.stack.witness.LocalWitness;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole system as processes of this machine: PostgreSQL, Kafka, an OIDC issuer, a witness of the logs, the three
 * services and, where the plan says so, the pages. The one description that demo, acceptance and bench start.
 *
 * <p>The members are called {@code postgres}, {@code kafka}, {@code issuer}, {@code witness},
 * {@code policy}, {@code indicator}, {@code reporting} and {@code web}.
 */
public final class Stack implements AutoCloseable {
    /** The services, in the order in which the data flows. */
    public static final List<String> SERVICES = List.of("policy", "indicator", "reporting");

    /** The name of web-service, which has no database and speaks to the others over HTTP. */
    public static final String WEB = "web";

    private final StackPlan plan;
    private final StackFolder folder;
    private final Consumer<String> progress;
    private final Storage storage;
    private final LocalIssuer issuer;
    private final LocalWitness witness;
    private final ServiceProperties own;
    private final Map<String, Member> members = Collections.synchronizedMap(new LinkedHashMap<>());
    private final CompletableFuture<String> closing = new CompletableFuture<>();

    private Stack(StackPlan plan, StackFolder folder, Consumer<String> progress) {
        this.plan = plan;
        this.folder = folder;
        this.progress = progress;
        var ports = plan.ports();
        storage = Storage.in(folder, ports);
        issuer = LocalIssuer.in(
                folder.data("issuer"), ports.issuer(), ports.web(), folder.log("issuer"), plan.environment());
        witness = LocalWitness.in(
                folder.data("witness"), folder.data("witness-logs"), ports.witness(), folder.log("witness"));
        own = new ServiceProperties(plan, storage, issuer, witness);
        members.put("postgres", storage.postgres().member());
        members.put("kafka", storage.kafka().member());
        members.put("issuer", issuer.member());
        members.put("witness", witness.member());
    }

    /**
     * Starts everything and returns when all of it answers. What was started is stopped when a member
     * fails, when {@link #close()} is called, and when this JVM ends.
     *
     * @param progress receives a line of Danish for each step
     * @throws StackFailure when a port or the folder is taken, the disk is full, a jar is missing or a member fails
     */
    public static Stack start(StackPlan plan, Consumer<String> progress) {
        plan.ports().demandFree();
        plan.programs().forEach(service -> ServiceProgram.jar(OwnClassPath.repository(), service + "-service"));
        var stack = new Stack(plan, StackFolder.take(plan.folder(), plan.use(), plan.fresh()), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            boolean interrupted = stack.closing.isDone();
            stack.close();
            throw interrupted ? new StackFailure("Starten blev afbrudt.", e) : e;
        }
    }

    private void startAll() {
        // The databases are made and migrated while Kafka, which takes longer, starts.
        Concurrently.run(members.values().stream()
                .map(member -> member.equals(member("postgres")) ? this::startDatabases : () -> startOne(member)));
        storage.makeTopics();
        for (String service : plan.services()) {
            members.put(service, instance(service, probes(service), properties(service), folder.log(service)));
        }
        if (plan.pages()) {
            members.put(WEB, instance(WEB, probes(WEB), own.ofWeb(), folder.log(WEB)));
        }
        Concurrently.run(plan.programs().stream().map(service -> () -> startOne(member(service))));
        folder.announce(issuer.uri(), issuer.folder());
    }

    /** An instance of a service that does not run yet. */
    Member instance(String service, URI probes, Map<String, String> properties, Path log) {
        return ServiceProgram.member(
                OwnClassPath.repository(),
                service + "-service",
                probes,
                properties,
                List.of(),
                plan.environment(),
                log);
    }

    private void startDatabases() {
        startOne(member("postgres"));
        Concurrently.run(plan.services().stream().map(service -> () -> migrate(service)));
    }

    private void migrate(String service) {
        long begin = System.nanoTime();
        String name = service + "-service";
        var database = postgres().database(service);
        MigrationStep.run(OwnClassPath.repository(), name, database, folder.log(service + "-migrations"));
        progress.accept("%-18s migreret efter %.1f s".formatted(name, (System.nanoTime() - begin) / 1e9));
    }

    private void startOne(Member member) {
        if (closing.isDone()) {
            throw new StackFailure("Starten blev afbrudt.");
        }
        long begin = System.nanoTime();
        progress.accept("%-18s starter …".formatted(member.name()));
        member.start();
        progress.accept("%-18s svarer efter %.1f s".formatted(member.name(), (System.nanoTime() - begin) / 1e9));
    }

    Map<String, String> properties(String service) {
        var properties = new HashMap<>(postgres().database(service).springProperties());
        properties.putAll(own.of(service));
        return properties;
    }

    /** Where a member's output goes. */
    public Path log(String member) {
        return folder.log(member);
    }

    /** A member by its name, to kill it and to start it again. */
    public Member member(String name) {
        var member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("no member " + name + " among " + members.keySet());
        }
        return member;
    }

    /** The address of a service, of the pages, of the issuer or of the witness. */
    public URI uri(String name) {
        return URI.create("http://127.0.0.1:" + plan.ports().of(name));
    }

    /** Where a service tells of its health. */
    public URI probes(String service) {
        return URI.create("http://127.0.0.1:" + plan.ports().probesOf(service));
    }

    /** The PostgreSQL server, for those who look behind the curtain. */
    public Cluster postgres() {
        return storage.postgres().cluster();
    }

    /** Kafka's address for clients: host and port. */
    public String bootstrapServers() {
        return storage.kafka().bootstrapServers();
    }

    /** How a Kafka client logs in as a service, or as {@link KafkaUsers#ADMIN}. */
    public Map<String, String> kafkaClient(String user) {
        return storage.kafkaUsers().clientSettings(user);
    }

    /** The properties by which a service signs; whoever has them can sign as that service. */
    public Map<String, String> signing(String service) {
        return storage.signingKeys().springProperties(service);
    }

    /** The witness of the logs; it signs for a log only once it trusts the log's key. */
    public LocalWitness witness() {
        return witness;
    }

    /** A signed token from the issuer. */
    public String token(Identity identity) {
        return issuer.tokens().token(identity);
    }

    /** The issuer, whose logins are those of the pages. */
    public LocalIssuer issuer() {
        return issuer;
    }

    /** Starts each member again that ends though nobody here asked it to. Returns when the stack is closed. */
    public void keepUp() {
        Concurrently.run(members.values().stream().<Runnable>map(member -> new Revival(member, closing, progress)));
    }

    /**
     * Waits until a member ends without having been stopped by us, and throws the sentence that says so.
     * Returns when the stack is closed.
     */
    public void awaitDeath() {
        if (firstEnd().join() instanceof StackFailure failure) {
            throw failure;
        }
    }

    /** Whether a member has ended without having been stopped by us; waits this long for it. */
    public Optional<StackFailure> death(Duration patience) {
        Object end = firstEnd()
                .completeOnTimeout("none", patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return end instanceof StackFailure failure ? Optional.of(failure) : Optional.empty();
    }

    private CompletableFuture<Object> firstEnd() {
        var ends = Stream.concat(members.values().stream().map(Member::death), Stream.of(closing));
        return CompletableFuture.anyOf(ends.toArray(CompletableFuture<?>[]::new));
    }

    /** Stops everything: first who writes, then who keeps. Can be called more than once. */
    @Override
    public void close() {
        if (!closing.complete("by us")) {
            return;
        }
        progress.accept("Stopper …");
        stopTogether(plan.programs());
        stopTogether(List.of("issuer", "witness", "kafka"));
        stopTogether(List.of("postgres"));
        folder.close();
        progress.accept("Alt er stoppet.");
    }

    private void stopTogether(List<String> names) {
        Concurrently.run(names.stream().filter(members::containsKey).map(name -> member(name)::stop));
    }
}
