package dk.seamark.reporting.log;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What the transparency log is set up with. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    /** @param secret 32 characters or more, drawn at random; the service does not start without it */
    @Bean
    LogSecret logSecret(@Value("${seamark.log.secret}") String secret) {
        return new LogSecret(secret);
    }

    @Bean
    TransactionOperations logTransactions(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }
}
