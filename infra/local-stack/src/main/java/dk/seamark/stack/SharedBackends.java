package dk.seamark.stack;

import dk.seamark.stack.kafka.Topics;

/** Starts the backends of this JVM once: at the first use of this class. */
final class SharedBackends {
    static final Backends INSTANCE = start();

    private SharedBackends() {}

    /** Starts others, with the standard topics. */
    static Backends start() {
        String kind = System.getProperty("seamark.stack", "local");
        Backends backends = switch (kind) {
            case "local" -> LocalBackends.start();
            case "containers" -> ContainerBackends.start();
            default -> throw new IllegalArgumentException("seamark.stack is local or containers, not " + kind);
        };
        backends.create(Topics.STANDARD);
        return backends;
    }
}
