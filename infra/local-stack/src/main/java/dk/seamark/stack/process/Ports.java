package dk.seamark.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/** Free TCP ports of the loopback address. */
public final class Ports {
    /** Below the range from which Linux takes the ports of outgoing connections. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** A random port that nobody listens on now. */
    public static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = RandomGenerator.getDefault().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StackFailure("Der er ingen ledige TCP-porte mellem %d og %d.".formatted(LOWEST, HIGHEST));
    }

    /** Whether a server could listen on this port of the loopback address now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException ignored) {
            return false;
        }
    }
}
