package dk.seamark.reporting.record.rebuild;

import dk.seamark.kit.worker.SampledValue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gauge of what the last rebuilds found. */
@Configuration(proxyBeanMethods = false)
class RebuildGauge {

    @Bean
    SampledValue rebuildsAmiss(RebuildTable table, MeterRegistry meters) {
        SampledValue amiss = new SampledValue("rebuilds-amiss", table::amiss);
        Gauge.builder("seamark.rebuild.amiss", amiss::value)
                .description("Municipalities whose last rebuild found that facts or the journal had been changed;"
                        + " NaN if the database does not respond")
                .register(meters);
        return amiss;
    }
}
