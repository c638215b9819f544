package dk.seamark.stack.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may log in to Kafka. The broker itself and the administrator, who makes topics, logins and rights, are written
 * into the broker's own file; the services are known to Kafka by what the administrator makes of their passwords.
 */
public final class KafkaUsers {
    /** May do everything; no service uses it. */
    public static final String ADMIN = "admin";

    private static final String BROKER = "broker";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";
    private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";

    private final UnaryOperator<String> passwords;
    /** Who is in the broker's file and logs in by PLAIN, in this order. */
    private final List<String> plain;

    /** @param passwords the password of each user by its name, always the same; nothing in it needs quoting */
    public KafkaUsers(UnaryOperator<String> passwords) {
        this(passwords, List.of(ADMIN));
    }

    private KafkaUsers(UnaryOperator<String> passwords, List<String> plain) {
        this.passwords = passwords;
        this.plain = plain;
    }

    /**
     * The same where services are written into the broker's file as well. For tests that are about something else:
     * SCRAM hashes a password thousands of times for each connection, of which a service opens many.
     *
     * @param services the names of all that log in
     */
    public static KafkaUsers inBrokersFile(UnaryOperator<String> passwords, List<String> services) {
        return new KafkaUsers(
                passwords, Stream.concat(Stream.of(ADMIN), services.stream()).toList());
    }

    /** Whether Kafka learns of this user's password from the administrator, and by SCRAM. */
    boolean byScram(String user) {
        return !plain.contains(user);
    }

    /** A user's password. */
    String password(String user) {
        return passwords.apply(user);
    }

    /** The settings by which a Kafka client logs in as this user. */
    public Map<String, String> clientSettings(String user) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                byScram(user) ? "SCRAM-SHA-512" : "PLAIN",
                "sasl.jaas.config",
                "%s required username=\"%s\" password=\"%s\";"
                        .formatted(byScram(user) ? SCRAM : PLAIN, user, password(user)));
    }

    /**
     * The broker's settings about logging in and rights, which hold passwords.
     *
     * @param listeners the names of its listeners for clients, in capitals; by the first it talks to itself. The
     *     controller's listener is called {@code CONTROLLER}
     */
    public Map<String, String> brokerSettings(List<String> listeners) {
        Map<String, String> settings = new TreeMap<>();
        List<String> protocols = new ArrayList<>(List.of("CONTROLLER:SASL_PLAINTEXT"));
        String itself = "%s required username=\"%2$s\" password=\"%3$s\" user_%2$s=\"%3$s\""
                .formatted(PLAIN, BROKER, password(BROKER));
        for (String listener : listeners) {
            protocols.add(listener + ":SASL_PLAINTEXT");
            String prefix = "listener.name." + listener.toLowerCase(Locale.ROOT) + ".";
            settings.put(prefix + "sasl.enabled.mechanisms", "SCRAM-SHA-512,PLAIN");
            settings.put(prefix + "scram-sha-512.sasl.jaas.config", SCRAM + " required;");
            String others = plain.stream()
                    .map(user -> " user_%s=\"%s\"".formatted(user, password(user)))
                    .collect(Collectors.joining());
            settings.put(prefix + "plain.sasl.jaas.config", itself + others + ";");
        }
        settings.put("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        settings.put("listener.name.controller.plain.sasl.jaas.config", itself + ";");
        settings.put("listener.security.protocol.map", String.join(",", protocols));
        settings.put("inter.broker.listener.name", listeners.getFirst());
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("super.users", "User:%s;User:%s".formatted(BROKER, ADMIN));
        return settings;
    }
}
