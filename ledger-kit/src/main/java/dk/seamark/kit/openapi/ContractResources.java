package dk.seamark.kit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** The contract's own files, where a service has them: {@code openapi.yaml} and what is below {@code openapi/}. */
record ContractResources(ResourceLoader resources) implements ContractPart {

    @Override
    public Optional<String> text(String path) {
        if (!path.endsWith(".yaml")) {
            return Optional.empty();
        }
        Resource resource = resources.getResource("classpath:" + path);
        try {
            return resource.exists()
                    ? Optional.of(resource.getContentAsString(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
