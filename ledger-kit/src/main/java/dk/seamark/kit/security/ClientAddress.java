package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The address that a request came from. Behind a proxy it is the proxy's, unless the operator has told Tomcat which
 * proxies to trust ({@code server.forward-headers-strategy=native}); this class reads no header.
 *
 * @param text the address as text: only digits, letters, dots and colons
 */
public record ClientAddress(String text) {

    /** The address that this request came from. */
    public static ClientAddress of(HttpServletRequest request) {
        return new ClientAddress(String.valueOf(request.getRemoteAddr()));
    }

    /** The part that one household or office shares: an IPv4 address, or the first 64 bits of an IPv6 one. */
    public String network() {
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            return address instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(address.getAddress(), 8)) + "/64"
                    : address.getHostAddress();
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
