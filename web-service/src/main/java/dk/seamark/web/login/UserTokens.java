package dk.seamark.web.login;

import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** The access token of whoever asked for this page, renewed when it is about to end. */
@Component
public final class UserTokens implements Supplier<String> {

    private final OAuth2AuthorizedClientManager manager;

    UserTokens(ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
        this.manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
    }

    /**
     * The token.
     *
     * @throws org.springframework.security.oauth2.core.OAuth2AuthorizationException if it cannot be renewed
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    @Override
    public String get() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        OAuth2AuthorizedClient client = person == null
                ? null
                : manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LoginConfiguration.REGISTRATION)
                        .principal(person)
                        .build());
        if (client == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        }
        return client.getAccessToken().getTokenValue();
    }
}
