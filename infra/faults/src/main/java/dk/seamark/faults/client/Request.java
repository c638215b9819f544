package dk.seamark.faults.client;

import dk.seamark.stack.issuer.Identity;
import java.util.Map;
import java.util.function.Function;

/**
 * What somebody asks a service to do.
 *
 * @param kind for the log
 * @param service {@code policy}, {@code indicator} or {@code reporting}
 * @param person who asks
 * @param path after the municipality's
 * @param body what is sent, which is the same for the same key
 */
record Request(String kind, String service, Identity person, String path, Function<String, Map<String, ?>> body) {}
