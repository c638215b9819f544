package dk.seamark.reporting.record.texts;

import dk.seamark.kit.worker.SampledValue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gauge of the erasures that are decided and not carried out here. */
@Configuration(proxyBeanMethods = false)
class ErasureGauge {

    @Bean
    SampledValue erasuresWaiting(ErasedTexts erased, MeterRegistry meters) {
        SampledValue waiting = new SampledValue("erasures-waiting", erased::waiting);
        Gauge.builder("seamark.erasures.waiting", waiting::value)
                .description("Erasures that the journal names and that are not carried out, in the texts and in every"
                        + " pack; NaN if the database does not respond")
                .register(meters);
        return waiting;
    }
}
