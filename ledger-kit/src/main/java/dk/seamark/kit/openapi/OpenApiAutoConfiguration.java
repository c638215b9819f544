package dk.seamark.kit.openapi;

import dk.seamark.kit.problem.ProblemTypes;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** The endpoints of the contract, in a service that has one. Everybody may read it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnResource(resources = "classpath:openapi.yaml")
public class OpenApiAutoConfiguration {

    @Bean
    OpenApiEndpoint openApiEndpoint(ResourceLoader resources) {
        return new OpenApiEndpoint(new ContractResources(resources));
    }

    @Bean
    OpenApiPageEndpoint openApiPageEndpoint(
            ResourceLoader resources, ProblemTypes problems, ObjectProvider<ContractPart> services) {
        ContractPart files = new ContractResources(resources);
        return new OpenApiPageEndpoint(
                path -> files.text(path)
                        .or(() -> services.stream()
                                .map(part -> part.text(path))
                                .flatMap(Optional::stream)
                                .findFirst()),
                problems);
    }

    @Bean
    AccessRules openApiAccess() {
        return () -> List.of(
                AccessRule.open(OpenApiEndpoint.CONTRACT),
                AccessRule.open(OpenApiEndpoint.PART),
                AccessRule.open(OpenApiPageEndpoint.PAGE),
                AccessRule.open(OpenApiPageEndpoint.PROBLEMS),
                AccessRule.open(OpenApiPageEndpoint.PROBLEM));
    }
}
