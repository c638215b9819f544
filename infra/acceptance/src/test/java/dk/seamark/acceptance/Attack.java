package dk.seamark.acceptance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A way to send a request that no endpoint may accept, and the statuses that may answer it. */
enum Attack {
    NO_TOKEN(Set.of(401), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(null, target.path(), target.bytes());
        }
    },
    GARBAGE_TOKEN(Set.of(401), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request("eyJhbGciOiJub25lIn0.e30.", target.path(), target.bytes());
        }
    },
    OTHER_MUNICIPALITY(Set.of(403), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.strangersToken(), target.path(), target.bytes());
        }
    },
    WRONG_METHOD(Set.of(403, 405), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes())
                    .method("PATCH", BodyPublishers.noBody());
        }
    },
    UNKNOWN_PATH(Set.of(400, 403, 404, 405), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path() + "/nowhere", target.bytes());
        }
    },
    UPPER_CASE_MUNICIPALITY(Set.of(400, 403, 404), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(
                    target.token(), target.path().replace("/api/slagelse", "/api/SLAGELSE"), target.bytes());
        }
    },
    ENCODED_SLASH(Set.of(400, 403, 404), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path().replace("/api/", "/api/..%2f"), target.bytes());
        }
    },
    NUL_IN_PATH(Set.of(400, 403, 404), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path() + "%00", target.bytes());
        }
    },
    BAD_IDEMPOTENCY_KEY(Set.of(400, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes())
                    .header("Idempotency-Key", "no spaces allowed");
        }
    },
    NOT_JSON(Set.of(400, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.withBody(body -> "{\"a\":");
        }
    },
    ARRAY(Set.of(400, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.withBody(body -> "[" + body + "]");
        }
    },
    UNKNOWN_FIELD(Set.of(400, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.withBody(body -> body.equals("{}") ? "{\"x\":1}" : "{\"x\":1," + body.substring(1));
        }
    },
    DUPLICATE_FIELD(Set.of(400, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.withBody(body -> body.equals("{}")
                    ? "{\"x\":1,\"x\":2}"
                    : body.substring(0, body.length() - 1) + "," + body.substring(1));
        }
    },
    DEEP(Set.of(400, 413, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.withBody(body -> "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        }
    },
    OVERSIZED(Set.of(413), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.withBody(body -> " ".repeat(5 << 20) + body);
        }
    },
    WRONG_TYPE(Set.of(415), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes()).setHeader("Content-Type", "image/png");
        }
    },
    UNWANTED_ANSWER(Set.of(406), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes()).header("Accept", "text/html");
        }
    },
    UNWANTED_CHARSET(Set.of(406), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes())
                    .header("Accept", "application/json;charset=iso-8859-1, */*;q=0.1");
        }
    },
    UNREADABLE_ACCEPT(Set.of(406), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes()).header("Accept", "a/b/c, ;");
        }
    },
    BAD_QUERY(Set.of(400), false) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path() + "?a=%FF", target.bytes());
        }
    },
    ANY_TYPE(Set.of(415), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(target.token(), target.path(), target.bytes()).setHeader("Content-Type", "*/*");
        }
    },
    NOT_UTF8(Set.of(400, 422), true) {
        @Override
        HttpRequest.Builder on(Target target) {
            return target.request(
                    target.token(), target.path(), "{\"text\":\"\u00e6\"}".getBytes(StandardCharsets.ISO_8859_1));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<Integer> statuses;

    private final boolean needsBody;

    Attack(Set<Integer> statuses, boolean needsBody) {
        this.statuses = statuses;
        this.needsBody = needsBody;
    }

    /** Whether it can be tried on this endpoint. */
    boolean fits(Target target) {
        boolean asksWhoOneIs = this == NO_TOKEN || this == OTHER_MUNICIPALITY;
        return (!needsBody || !target.body().isEmpty()) && !(asksWhoOneIs && target.isOpenData());
    }

    Set<Integer> statuses() {
        return statuses;
    }

    abstract HttpRequest.Builder on(Target target);

    /**
     * An endpoint, with a request that it could take.
     *
     * @param service the address of its service
     * @param token of somebody who may use it
     * @param strangersToken of somebody with the same role in another municipality
     * @param body JSON; empty for a method that sends none
     */
    record Target(URI service, String method, String path, String token, String strangersToken, String body) {

        /** Open data is for everybody, whoever they are; a token that is none is refused even so. */
        boolean isOpenData() {
            return path.startsWith("/api/slagelse/open/");
        }

        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }

        HttpRequest.Builder withBody(UnaryOperator<String> change) {
            return request(token, path, change.apply(body).getBytes(StandardCharsets.UTF_8));
        }

        HttpRequest.Builder request(@org.jspecify.annotations.Nullable String bearer, String at, byte[] content) {
            HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(at))
                    .method(
                            method,
                            content.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content));
            if (content.length > 0) {
                request.header("Content-Type", "application/json");
            }
            if (bearer != null) {
                request.header("Authorization", "Bearer " + bearer);
            }
            return request;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
