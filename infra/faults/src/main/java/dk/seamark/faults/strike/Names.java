package dk.seamark.faults.strike;

/** What people call the members of a stack. */
final class Names {

    private Names() {}

    static String of(String member) {
        return switch (member) {
            case "postgres" -> "PostgreSQL";
            case "kafka" -> "Kafka";
            default -> member + "-service";
        };
    }
}
