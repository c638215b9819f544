package dk.seamark.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that people open in a browser. It asks the other services in the name of whoever is signed in. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class WebService {

    /** Starts the service; {@code application.yaml} lists the settings. */
    public static void main(String[] args) {
        SpringApplication.run(WebService.class, args);
    }
}
