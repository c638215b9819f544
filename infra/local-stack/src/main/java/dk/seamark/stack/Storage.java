package dk.seamark.stack;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.folder.StackFolder;
import dk.seamark.stack.kafka.Access;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.LocalKafka;
import dk.seamark.stack.kafka.SigningKeys;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.LocalPostgres;
import java.util.HashMap;
import java.util.Map;

/** What keeps a stack's data, PostgreSQL and Kafka, and the secrets by which both are reached. */
record Storage(
        Secrets secrets, LocalPostgres postgres, KafkaUsers kafkaUsers, SigningKeys signingKeys, LocalKafka kafka) {

    /** That of a folder, on these ports; nothing of it runs yet. */
    static Storage in(StackFolder folder, PortPlan ports) {
        Secrets secrets = Secrets.in(folder.data("secrets.properties"));
        KafkaUsers kafkaUsers = new KafkaUsers(user -> secrets.get("kafka-password-of-" + user));
        return new Storage(
                secrets,
                LocalPostgres.in(
                        folder.data("postgres"),
                        ports.postgres(),
                        folder.log("postgres"),
                        role -> secrets.get("password-of-" + role)),
                kafkaUsers,
                new SigningKeys(
                        secrets::get,
                        Access.SERVICES.stream().map(Access::service).toList()),
                LocalKafka.in(
                        folder.data("kafka"), ports.kafka(), ports.controller(), folder.log("kafka"), kafkaUsers));
    }

    /** Makes the topics, the services' logins and their rights, as far as they are not there; Kafka must run. */
    void makeTopics() {
        Topics.STANDARD.create(kafka.bootstrapServers(), kafkaUsers, Access.SERVICES);
    }

    /** The properties by which a program finds the topics and logs in as this service, or as the administrator. */
    Map<String, String> topicProperties(String user) {
        Map<String, String> properties = new HashMap<>();
        properties.put("seamark.kafka.bootstrap-servers", kafka.bootstrapServers());
        properties.put("seamark.kafka.events-topic", Topics.STANDARD.events());
        properties.put("seamark.kafka.texts-topic", Topics.STANDARD.texts());
        kafkaUsers
                .clientSettings(user)
                .forEach((setting, value) -> properties.put("seamark.kafka.client." + setting, value));
        return properties;
    }
}
