package dk.seamark.reporting.proof.log;

import dk.seamark.kit.axon.RefusesToStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The configuration of the transparency log. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** @param secret at least 32 random characters; without it the service does not start */
    @Bean
    LogSecret logSecret(@Value("${seamark.log.secret}") String secret) {
        if (secret.length() < LogSecret.SHORTEST) {
            throw new RefusesToStart(
                    "The secret of the transparency logs (REPORTING_LOG_SECRET) must have %d characters or more,"
                                    .formatted(LogSecret.SHORTEST)
                            + " drawn at random and kept; infra/docker/make-secrets draws one.");
        }
        return new LogSecret(secret);
    }

    @Bean
    TransactionOperations logTransactions(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
