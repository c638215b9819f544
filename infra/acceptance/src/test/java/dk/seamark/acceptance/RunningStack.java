package dk.seamark.acceptance;

import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack for all stories, started by the first and stopped after the last. */
final class RunningStack implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningStack.class);

    /** Stories ask in a minute what people ask in a month, and try what is answered, not how often. */
    private static final Map<String, String> UNLIMITED = Stream.of(
                    "refused-logins.address",
                    "rendering.caller",
                    "rendering.address",
                    "replaying.caller",
                    "replaying.address")
            .collect(Collectors.toUnmodifiableMap(counted -> "seamark.limits." + counted, counted -> "1000000/1s"));

    /** The stack with a client, closed by JUnit when all stories are told. */
    record Town(Stack stack, SeamarkClient client) implements AutoCloseable {

        static Town open() {
            StackPlan plan = StackPlan.temporary(Path.of("target", "stack").toAbsolutePath());
            for (String service : Stack.SERVICES) {
                plan = plan.with(service, UNLIMITED);
            }
            Stack stack = Stack.start(plan, System.out::println);
            return new Town(stack, SeamarkClient.of(stack));
        }

        @Override
        public void close() {
            stack.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stack.class || type == SeamarkClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(NAMESPACE);
        Town town = store.computeIfAbsent(Town.class, key -> Town.open(), Town.class);
        return parameter.getParameter().getType() == Stack.class ? town.stack() : town.client();
    }
}
