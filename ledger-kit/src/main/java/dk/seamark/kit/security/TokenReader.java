package dk.seamark.kit.security;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Converts a token's claims to a caller. A token without a required claim is refused with 401. */
final class TokenReader implements Converter<Jwt, CallerAuthentication> {

    /** An opaque id; restricted to plain characters, as it is written into events and headers. */
    private static final Pattern ACTOR = Pattern.compile("[A-Za-z0-9._:@|-]{1,128}");

    @Override
    public CallerAuthentication convert(Jwt token) {
        try {
            Role role = Coded.of(Role.class, required(token, "role"))
                    .filter(each -> each != Role.OPERATOR)
                    .orElseThrow(() -> new IllegalArgumentException("The token's role is unknown"));
            // Centre staff have rights only for their centre, so they must have one.
            String centre = role == Role.CENTRE_STAFF ? required(token, "centre") : claim(token, "centre");
            Caller caller = new Caller(
                    new Municipality(required(token, "municipality")),
                    role,
                    centre == null ? null : new CentreId(centre),
                    actor(required(token, "sub")));
            return new CallerAuthentication(caller, token);
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String actor(String subject) {
        if (!ACTOR.matcher(subject).matches()) {
            throw new IllegalArgumentException("The token's subject is no opaque id");
        }
        return subject;
    }

    private static String required(Jwt token, String name) {
        String value = claim(token, name);
        if (value == null) {
            throw new IllegalArgumentException("The token lacks the claim " + name);
        }
        return value;
    }

    private static @Nullable String claim(Jwt token, String name) {
        Object value = token.getClaims().get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("The token's claim " + name + " is no text");
        }
        return (String) value;
    }
}
