package dk.seamark.reporting.record.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.digest.Sha256;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.feed.TextRecord;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.SignatureHeaders;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.reporting.record.texts.TextStore;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Somebody with write access to the topics forges records in another's name. */
class ForgedRecordIT {

    private static final Duration LONG = Duration.ofMinutes(3);

    private final Place place = Place.fresh("reporting");
    private final Publisher publisher = new Publisher(place.topics());
    private final Running service = Running.at(place);
    private final JdbcOperations jdbc = service.bean(JdbcOperations.class);

    @AfterEach
    void stop() {
        publisher.close();
        service.close();
    }

    @Test
    void aForgedFigureIsRefusedAndTheTrueOneTakesItsPlace() {
        publisher.publish(TwelveIndicators.plan());
        int before = TwelveIndicators.plan().size();
        ProducerRecord<byte[], byte[]> first = publisher.record(
                SampleEvents.recorded("m-1", SampleEvents.slot("i5-1", "c", 2024), "61"), UUID.randomUUID());
        publisher.send(first);

        // With the source's next position, a new id, and the true actor's id.
        ProducerRecord<byte[], byte[]> next = publisher.record(
                SampleEvents.recorded("m-2", SampleEvents.slot("i4-1", "c", 2024), "119"), UUID.randomUUID());
        byte[] another = new String(next.value(), UTF_8).replace("119", "999").getBytes(UTF_8);
        ProducerRecord<byte[], byte[]> unsigned = with(next, another);
        replace(unsigned, "ce_id", UUID.randomUUID().toString());
        publisher.sendAsItIs(unsigned);
        publisher.sendAsItIs(Signers.signed("policy-service", RecordKind.EVENT, with(next, another)));
        publisher.sendAsItIs(
                with(Signers.signed("indicator-service", RecordKind.EVENT, with(next, next.value())), another));
        // Signed by a service in its own name and with its own next position, but about something that belongs to
        // another.
        ProducerRecord<byte[], byte[]> policys = with(next, another);
        replace(policys, "ce_source", "/slagelse/policy-service");
        replace(policys, "ce_sequence", "%020d".formatted(before + 1));
        publisher.sendAsItIs(Signers.signed("policy-service", RecordKind.EVENT, policys));
        // Also with a position far ahead, which would leave a gap, and with the last one, which would contradict it.
        for (String position : List.of("00000000000000000999", "00000000000000000001")) {
            ProducerRecord<byte[], byte[]> elsewhere = with(next, another);
            replace(elsewhere, "ce_sequence", position);
            publisher.sendAsItIs(elsewhere);
        }
        publisher.send(next);
        publisher.send(first);
        long last = service.await(
                publisher.publish(SampleEvents.recorded("m-3", SampleEvents.comparator("i5-1", "c", 2024), "65")));

        assertThat(last).isEqualTo(before + 3);
        assertThat(service.get("/years/2024/standing").body())
                .asString(UTF_8)
                .contains("119")
                .doesNotContain("999");
        assertThat(rows("SELECT count(*) FROM journal WHERE municipality = 'slagelse'"))
                .containsExactly("" + last);
        assertThat(rows("SELECT unreadable FROM journal WHERE municipality = '' ORDER BY position"))
                .containsExactly(
                        "it is not signed",
                        "it is signed by a key that is none of indicator-service's",
                        "its signature is not of this record",
                        "it says what is not policy-service's to say",
                        "it is not signed",
                        "it is not signed");
        assertThat(rows("SELECT DISTINCT convert_from(payload, 'UTF8') FROM journal WHERE municipality = ''"))
                .containsExactly(new String(another, UTF_8));
        assertThat(service.json("/years/2024/standing").path("incomplete")).isEmpty();
        assertThat(refused(place.topics().events())).isEqualTo(6);
        assertThat(checked()).isEqualTo("same");
    }

    /** Reconstructs a record's headers from its row, as described in docs/adr/0035-signed-records.md. */
    private static final String HEADERS = """
            SELECT name, value
            FROM journal, LATERAL (VALUES
                ('content-type', 'application/json'), ('ce_specversion', '1.0'), ('ce_id', event_id::text),
                ('ce_source', source), ('ce_type', type), ('ce_subject', stream),
                ('ce_time', regexp_replace(to_char(event_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                                           '(\\.000000|(?<=\\.\\d{3})000)$', '') || 'Z'),
                ('ce_dataschema', regexp_replace(type, '^dk\\.seamark\\.(.*)\\.v(\\d+)$', 'urn:seamark:schema:\\1:\\2')),
                ('ce_sequence', lpad(source_sequence::text, 20, '0')), ('ce_partitionkey', municipality),
                ('ce_streamsequence', stream_sequence::text), ('ce_actor', actor), ('ce_actorrole', actor_role),
                ('ce_actorcentre', actor_centre), ('ce_signingkey', signing_key)) AS header (name, value)
            WHERE event_id = ? AND value IS NOT NULL
            """;

    /** The journal holds enough to verify a service's signature again, without the topic. */
    @Test
    void aRowsSignatureIsVerifiedFromTheRowAlone() throws Exception {
        UUID id = publisher.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"));
        service.await(id);
        Map<String, String> headers = new TreeMap<>();
        jdbc.query(
                HEADERS,
                row -> {
                    headers.put(row.getString(1), row.getString(2));
                },
                id);
        assertThat(headers).hasSize(14);
        assertThat(verifies(id, headers)).isTrue();
        headers.put("ce_actor", "somebody-else");
        assertThat(verifies(id, headers)).isFalse();
    }

    private boolean verifies(UUID id, Map<String, String> headers) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(0);
        put(form, "seamark-record-v1".getBytes(UTF_8));
        put(form, "event".getBytes(UTF_8));
        put(form, SampleEvents.MUNICIPALITY.getBytes(UTF_8));
        put(form, Base64.getMimeDecoder().decode(column("encode(payload, 'base64')", id)));
        form.writeBytes(ByteBuffer.allocate(4).putInt(headers.size()).array());
        headers.forEach((name, value) -> {
            put(form, name.getBytes(UTF_8));
            put(form, value.getBytes(UTF_8));
        });
        byte[] proof = Base64.getDecoder().decode(column("signature", id));
        assertThat(proof).as("it was sent alone, and has no path").hasSize(64);
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(
                        new X509EncodedKeySpec(Base64.getDecoder().decode(Signers.publicKey("indicator-service")))));
        ed25519.update("seamark-records-v1\0".getBytes(UTF_8));
        ed25519.update(Sha256.of(form.toByteArray()));
        return ed25519.verify(proof);
    }

    private String column(String column, UUID id) {
        return rows("SELECT " + column + " FROM journal WHERE event_id = '" + id + "'")
                .getFirst();
    }

    private static void put(ByteArrayOutputStream form, byte[] bytes) {
        form.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        form.writeBytes(bytes);
    }

    @Test
    void aTextIsReplacedAndErasedByNobodyElse() {
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, "Vi har holdt to møder.");
        ProducerRecord<byte[], byte[]> record =
                publisher.text(text.textId(), SampleEvents.MUNICIPALITY, "salt".getBytes(UTF_8), "Et andet ord.");
        TextStore shelf = service.bean(TextStore.class);
        // Once unsigned; once signed by another service, which has written no such text.
        publisher.sendAsItIs(record);
        publisher.sendAsItIs(new ProducerRecord<>(record.topic(), record.key(), null));
        for (byte[] value : new byte[][] {record.value(), null}) {
            ProducerRecord<byte[], byte[]> policys = with(record, value);
            replace(policys, "ce_source", "/slagelse/policy-service");
            publisher.send(policys);
        }
        awaitText(publisher.publishText(SampleEvents.MUNICIPALITY, "Efter"), "Efter");
        awaitSettled();
        assertThat(shelf.atHand(Running.slagelse(), text)).contains("Vi har holdt to møder.");
        assertThat(refused(place.topics().texts())).isEqualTo(2);

        // Its own service may erase it; then the true record, kept by somebody and sent again, does not restore it.
        ProducerRecord<byte[], byte[]> kept = publisher.text(
                text.textId(),
                SampleEvents.MUNICIPALITY,
                ("salt of Vi har holdt to møder.").getBytes(UTF_8),
                "Vi har holdt to møder.");
        publisher.send(kept);
        publisher.erase(text.textId());
        publisher.sendAsItIs(with(kept, kept.value()));
        awaitText(publisher.publishText(SampleEvents.MUNICIPALITY, "Til sidst"), "Til sidst");
        awaitSettled();
        assertThat(rows("SELECT coalesce(body, 'slettet') FROM received_text WHERE id = '" + text.textId() + "'"))
                .containsExactly("slettet");
    }

    /** Their sender is found in the journal; until then, no other municipality's service may change them. */
    @Test
    void aTextFromBeforeTextsSaidWhoSentThemIsErasedByNoOtherMunicipality() throws Exception {
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, "Vi har holdt tre møder.");
        awaitText(text, "Vi har holdt tre møder.");
        TextRef named = publisher.publishText(SampleEvents.MUNICIPALITY, "Det er forklaret.");
        awaitText(named, "Det er forklaret.");
        service.await(publisher.publish(SampleEvents.submitted(named)));
        owner("UPDATE received_text SET source = NULL");
        ProducerRecord<byte[], byte[]> stranger = with(
                publisher.text(text.textId(), SampleEvents.MUNICIPALITY, "salt".getBytes(UTF_8), "Et andet ord."),
                null);
        replace(stranger, "ce_source", "/skanderborg/indicator-service");
        publisher.send(stranger);
        awaitText(publisher.publishText(SampleEvents.MUNICIPALITY, "Bagefter"), "Bagefter");
        awaitSettled();
        assertThat(service.bean(TextStore.class).atHand(Running.slagelse(), text))
                .contains("Vi har holdt tre møder.");

        try (InputStream migration =
                TextStore.class.getResourceAsStream("/db/migration/V121__texts_have_a_sender.sql")) {
            owner(new String(Objects.requireNonNull(migration).readAllBytes(), UTF_8));
        }
        assertThat(rows("SELECT coalesce(source, 'nobody') FROM received_text WHERE id = '" + named.textId() + "'"))
                .containsExactly("/slagelse/indicator-service");
        assertThat(rows("SELECT coalesce(source, 'nobody') FROM received_text WHERE id = '" + text.textId() + "'"))
                .containsExactly("nobody");
        publisher.erase(text.textId());
        awaitSettled();
        assertThat(service.bean(TextStore.class).atHand(Running.slagelse(), text))
                .isEmpty();
        // It names no sender, as it is an old record, and is read after a sender was found for the text.
        new TransactionTemplate(service.bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> service.bean(TextStore.class).handle(new TextRecord.Erased(named.textId(), null)));
        assertThat(service.bean(TextStore.class).atHand(Running.slagelse(), named))
                .isEmpty();
    }

    private void owner(String statements) throws SQLException {
        try (var connection = place.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private void awaitText(TextRef text, String body) {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(service.bean(TextStore.class).atHand(Running.slagelse(), text))
                        .isEqualTo(Optional.of(body)));
    }

    /** Waits until all partitions of the texts are read to their ends. */
    private void awaitSettled() {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(service.bean(MeterRegistry.class)
                                .get("seamark.feed.records")
                                .tag("topic", place.topics().texts())
                                .counter()
                                .count())
                        .isEqualTo(sentTexts()));
    }

    private double sentTexts() {
        return publisher.sentTo(place.topics().texts());
    }

    private double refused(String topic) {
        return service.bean(MeterRegistry.class)
                .get("seamark.feed.refused")
                .tag("topic", topic)
                .counter()
                .count();
    }

    /** The outcome of a check of the journal against the topic. */
    private String checked() {
        JsonNode begun = LedgerJson.mapper()
                .readTree(service.post("/ledger/checks", "", Role.AUDITOR).body());
        String check = "/ledger/checks/" + begun.path("id").asString();
        Awaitility.await()
                .atMost(LONG)
                .until(() -> !service.json(check, Role.AUDITOR)
                        .path("state")
                        .asString()
                        .equals("running"));
        return service.json(check, Role.AUDITOR).path("state").asString();
    }

    private List<String> rows(String query) {
        return jdbc.query(query, (row, number) -> row.getString(1));
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, byte @Nullable [] value) {
        return new ProducerRecord<>(
                record.topic(),
                null,
                record.key(),
                value,
                new RecordHeaders(record.headers().toArray()));
    }

    private static void replace(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().remove(name).add(name, value.getBytes(UTF_8));
        assertThat(SignatureHeaders.text(record.headers(), name)).isEqualTo(value);
    }
}
