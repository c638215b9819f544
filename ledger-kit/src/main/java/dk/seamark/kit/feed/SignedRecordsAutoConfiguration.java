package dk.seamark.kit.feed;

import dk.seamark.kit.signing.RecordVerifier;
import dk.seamark.kit.signing.SigningSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/** Creates the check of signatures, for the feeds and for whatever else reads a topic. */
@AutoConfiguration(
        afterName = {
            "dk.seamark.kit.signing.SigningAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
        })
public class SignedRecordsAutoConfiguration {

    @Bean
    SignedRecords signedRecords(RecordVerifier verifier, SigningSettings settings, JdbcOperations jdbc) {
        return new SignedRecords(verifier, new SignatureBounds(jdbc), settings);
    }
}
