package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from. Behind a proxy it is the proxy's address, unless the operator has told Tomcat which
 * proxies to believe ({@code server.forward-headers-strategy=native}); no header is read here.
 *
 * @param text the address as it is written: digits, letters, dots and colons alone
 */
public record ClientAddress(String text) {

    /** The address that this request came from. */
    public static ClientAddress of(HttpServletRequest request) {
        return new ClientAddress(String.valueOf(request.getRemoteAddr()));
    }

    /** What one household or office has: an address of IPv4, the first 64 bits of one of IPv6. */
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
