package dk.seamark.web.verifybundle;

import dk.seamark.browser.PagePart;
import dk.seamark.browser.VerifierPage;
import dk.seamark.digest.Sha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends {@link VerifierPage} as it is: its parts, and the same as one file to take home. The bundle that a reader
 * chooses never comes here. No controller, as pages of controllers have a frame with a session's language.
 */
@Configuration(proxyBeanMethods = false)
class VerifyBundlePage {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String PATH = "/efterproev";
    private static final String SINGLE_FILE = "seamark-efterproev.html";

    /** The parts are asked for beside the page, so its address ends with a slash. */
    @Bean
    RouterFunction<ServerResponse> partsOfThePageThatVerifies() {
        Map<String, PagePart> parts = VerifierPage.parts().stream()
                .collect(Collectors.toUnmodifiableMap(PagePart::name, Function.identity()));
        PagePart singleFile = new PagePart(SINGLE_FILE, "text/html;charset=utf-8", VerifierPage.singleFile());
        String saved =
                ContentDisposition.attachment().filename(SINGLE_FILE).build().toString();
        return RouterFunctions.route()
                .GET(
                        PATH,
                        request -> ServerResponse.temporaryRedirect(URI.create(PATH + "/"))
                                .build())
                .GET(PATH + "/", request -> send(part(parts, VerifierPage.PAGE)))
                .GET(PATH + "/" + SINGLE_FILE, request -> send(singleFile, saved))
                .GET(PATH + "/{name}", request -> send(part(parts, request.pathVariable("name"))))
                .build();
    }

    private static PagePart part(Map<String, PagePart> parts, String name) {
        PagePart part = parts.get(name);
        if (part == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return part;
    }

    private static ServerResponse send(PagePart part) {
        return of(part).body(bytes(part));
    }

    private static ServerResponse send(PagePart part, String saved) {
        return of(part).header("Content-Disposition", saved).body(bytes(part));
    }

    private static ServerResponse.BodyBuilder of(PagePart part) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(part.mediaType()))
                .eTag(Sha256.hex(part.content()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic());
    }

    private static byte[] bytes(PagePart part) {
        return part.content().getBytes(StandardCharsets.UTF_8);
    }
}
