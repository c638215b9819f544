package dk.seamark.indicator.statbank;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StatBankSettings.class)
class StatBankConfiguration {}
