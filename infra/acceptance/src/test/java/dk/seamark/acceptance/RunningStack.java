package dk.seamark.acceptance;

import static java.util.Objects.requireNonNull;

import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.contract.PublishedContracts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Two stacks for all stories, each started by the first story that gets it and stopped after the last. A story has its
 * stack for itself while it is told.
 */
final class RunningStack implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningStack.class);

    private static final BlockingQueue<Integer> FREE = new ArrayBlockingQueue<>(2, true, List.of(1, 2));

    /** Stories ask in a minute what people ask in a month, and try what is answered, not how often. */
    private static final Map<String, String> UNLIMITED = Stream.of(
                    "refused-logins.address",
                    "rendering.caller",
                    "rendering.address",
                    "replaying.caller",
                    "replaying.address")
            .collect(Collectors.toUnmodifiableMap(counted -> "seamark.limits." + counted, counted -> "1000000/1s"));

    /** Whatever a story asks and hears is as the services' contracts have it. */
    private static final PublishedContracts CONTRACTS = new PublishedContracts();

    /** What comes after more than a day; CanarySearchStory has Kafka compact sooner as well. */
    private static final Map<String, String> SOON = Map.of("seamark.erasure.tombstone-again", "2s");

    /** The stack with a client, closed by JUnit when all stories are told. */
    record Town(Stack stack, SeamarkClient client, Path folder) implements AutoCloseable {

        static Town open(int number) {
            Path folder = Path.of("target", "stack-" + number).toAbsolutePath();
            StackPlan plan = StackPlan.temporary(folder).withPages();
            for (String service : Stack.SERVICES) {
                plan = plan.with(service, UNLIMITED).with(service, SOON);
            }
            Stack stack = Stack.start(plan, System.out::println);
            return new Town(stack, SeamarkClient.of(stack).watchedBy(CONTRACTS::demand), folder);
        }

        @Override
        public void close() {
            stack.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws InterruptedException {
        int number = FREE.take();
        context.getStore(NAMESPACE).put(Integer.class, number);
        Town town = context.getRoot().getStore(NAMESPACE).computeIfAbsent(number, key -> Town.open(number), Town.class);
        context.getStore(NAMESPACE).put(Town.class, new Borrowed(town));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        FREE.add(requireNonNull(context.getStore(NAMESPACE).get(Integer.class, Integer.class)));
    }

    /** A story's town; not closed with the story. */
    private record Borrowed(Town town) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == SeamarkClient.class || type == Town.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Town town = requireNonNull(context.getStore(NAMESPACE).get(Town.class, Borrowed.class))
                .town();
        Class<?> type = parameter.getParameter().getType();
        if (type == Town.class) {
            return town;
        }
        return type == Stack.class ? town.stack() : town.client();
    }
}
