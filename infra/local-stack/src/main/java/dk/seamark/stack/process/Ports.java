package dk.seamark.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicLong;

/** Free TCP ports of the loopback address. */
public final class Ports {
    /** Below the range from which Linux takes the ports of outgoing connections. */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    /** How far apart two processes begin that were started one after the other. */
    private static final int APART = 251;

    /**
     * A port is taken only some time after it was given. So this process gives none twice, and begins elsewhere than
     * the others that look for ports at the same time.
     */
    private static final AtomicLong NEXT =
            new AtomicLong(ProcessHandle.current().pid() * APART);

    private Ports() {}

    /** A port that nobody listens on now, and that this process has not given before, as long as there are others. */
    public static int free() {
        for (int attempt = 0; attempt < HIGHEST - LOWEST; attempt++) {
            int port = LOWEST + (int) (NEXT.getAndIncrement() % (HIGHEST - LOWEST));
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
