package dk.seamark.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class FeedIT extends FeedHarness {

    @Test
    void eventsComeInOrderEachOnce() throws Exception {
        for (int i = 1; i <= 20; i++) {
            send("slagelse", i);
            send("slagelse", Math.max(1, i - 3));
        }

        awaitKept("slagelse", 20);

        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 20));
        assertThat(metrics().obstacles()).isEmpty();
        assertThat(metrics().waiting()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsHandedOverAndBlocksNothing() throws Exception {
        send("slagelse", 1);
        send("slagelse", 2, "dk.seamark.indicator.of-tomorrow.v9", "{}");
        send("slagelse", 3, "dk.seamark.indicator.measurement-withdrawn.v1", "no json");
        producer.send(new ProducerRecord<>(place.topics().events(), utf8("slagelse"), utf8("noise")))
                .get();
        producer.send(new ProducerRecord<>(place.topics().events(), null, null)).get();
        send("slagelse", 4);

        awaitKept("slagelse", 2);

        assertThat(kept("slagelse")).containsExactly("/slagelse/sample-service 1", "/slagelse/sample-service 4");
        await().atMost(PATIENCE).until(() -> kept("refused").size() == 2);
        assertThat(kept("?"))
                .hasSize(2)
                .anySatisfy(what -> assertThat(what).startsWith("? 2 its type is unknown"))
                .anySatisfy(what -> assertThat(what).startsWith("? 3 "));
        assertThat(kept("refused")).containsOnly("refused it is not signed");
    }

    @Test
    void aHandlerThatFailsIsAskedAgainAndLeavesNothingHalfDone() throws Exception {
        service.getBean(AtomicInteger.class).set(3);
        for (int i = 1; i <= 10; i++) {
            send("slagelse", i);
        }

        awaitKept("slagelse", 10);

        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 10));
        assertThat(service.getBean(AtomicInteger.class)).hasValue(0);
    }

    @Test
    void aRestartAndASecondInstanceGoOnWhereTheTablesSay() throws Exception {
        for (int i = 1; i <= 5; i++) {
            send("slagelse", i);
        }
        awaitKept("slagelse", 5);
        service.close();
        for (int i = 6; i <= 10; i++) {
            send("slagelse", i);
        }
        service = open();
        jdbc = service.getBean(JdbcTemplate.class);
        awaitKept("slagelse", 10);
        try (var second = open()) {
            for (int i = 1; i <= 200; i++) {
                send(i % 2 == 0 ? "slagelse" : "skanderborg", i % 2 == 0 ? 10 + i / 2 : (i + 1) / 2);
            }
            awaitKept("slagelse", 110);
            awaitKept("skanderborg", 100);
        }

        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 110));
        assertThat(kept("skanderborg")).isEqualTo(numbered("skanderborg", 100));
    }

    @Test
    void textsAndTheirErasureComeOnTheirOwnTopic() throws Exception {
        String id = UUID.randomUUID().toString();
        String text = "{\"municipality\":\"slagelse\",\"salt\":\"AAAA\",\"text\":\"Æøå\"}";
        sendText(id, utf8(text));
        String unstorable = text.replace("Æøå", "\\u0000");
        sendText(id, utf8(unstorable));
        sendText("noise", utf8("noise"));
        // Unsigned, so it neither erases nor replaces.
        producer.send(new ProducerRecord<>(place.topics().texts(), utf8(id), null))
                .get();
        producer.send(new ProducerRecord<>(place.topics().texts(), utf8(id), utf8(text.replace("Æøå", "Forged"))))
                .get();
        String another = UUID.randomUUID().toString();
        sendText(another, utf8(text.replace("slagelse", "skanderborg")));
        sendText(id, null);

        await().atMost(PATIENCE).until(() -> kept("erased").size() == 1);

        assertThat(kept("text")).containsExactly("text Æøå");
        FeedMetrics metrics = service.getBean("textFeedMetrics", FeedMetrics.class);
        await().atMost(PATIENCE).until(() -> metrics.lag() == 0);
        assertThat(kept("text")).containsExactly("text Æøå");
        assertThat(kept("erased")).hasSize(1);
    }
}
