package dk.seamark.reporting.record.setaside;

import dk.seamark.kit.worker.SampledValue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gauge of the records that were set aside without an event that says so. */
@Configuration(proxyBeanMethods = false)
class SetAsideGauge {

    @Bean
    SampledValue setAsideUnpublished(SetAsideReports reports, MeterRegistry meters) {
        SampledValue unpublished = new SampledValue("set-aside-unpublished", reports::unpublished);
        Gauge.builder("seamark.set.aside.unpublished", unpublished::value)
                .description(
                        "Records that an operator set aside and that no event tells of; NaN if the database does not"
                                + " respond")
                .register(meters);
        return unpublished;
    }
}
