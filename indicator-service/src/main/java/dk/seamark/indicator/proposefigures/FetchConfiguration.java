package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.statbank.StatBankSettings;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures are fetched by themselves only where the operator says how often. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    @Bean
    @ConditionalOnProperty("seamark.statbank.every")
    FetchWorker fetchWorker(Plans plans, QueryTable queries, FetchFigures fetch, StatBankSettings settings) {
        return new FetchWorker(plans, queries, fetch, Objects.requireNonNull(settings.every()));
    }
}
