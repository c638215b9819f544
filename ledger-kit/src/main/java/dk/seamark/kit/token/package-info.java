/** Which bearer tokens are accepted: issuer, audience and lifetime. */
@NullMarked
package dk.seamark.kit.token;

import org.jspecify.annotations.NullMarked;
