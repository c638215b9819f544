package dk.seamark.kit.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections to a local port that begin a request and then send it one byte at a time. */
final class SlowConnections implements AutoCloseable {

    private static final byte[] DRIP = {'x'};

    private final List<SocketChannel> open = new ArrayList<>();

    private SlowConnections() {}

    /** Opens {@code count} of them; each sends {@code begin} and reads nothing. */
    static SlowConnections open(int port, int count, String begin) throws IOException {
        SlowConnections all = new SlowConnections();
        try {
            for (int i = 0; i < count; i++) {
                SocketChannel channel = SocketChannel.open();
                all.open.add(channel);
                // Small, so that the server must buffer the response to a client that does not read.
                channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
                channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                channel.configureBlocking(false);
                channel.write(ByteBuffer.wrap(begin.getBytes(StandardCharsets.US_ASCII)));
            }
            return all;
        } catch (IOException e) {
            all.close();
            throw e;
        }
    }

    /** Sends one more byte on each connection that is still open. */
    void drip() {
        for (SocketChannel channel : List.copyOf(open)) {
            try {
                channel.write(ByteBuffer.wrap(DRIP));
            } catch (IOException e) {
                drop(channel);
            }
        }
    }

    /** Reads what there is on each, and drops those that the server has closed; returns how many are left. */
    int stillOpen() {
        for (SocketChannel channel : List.copyOf(open)) {
            try {
                int count = channel.read(ByteBuffer.allocate(65_536));
                if (count < 0) {
                    drop(channel);
                }
            } catch (IOException e) {
                drop(channel);
            }
        }
        return open.size();
    }

    private void drop(SocketChannel channel) {
        open.remove(channel);
        try {
            channel.close();
        } catch (IOException e) {
            // Closed by the server.
        }
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(this::drop);
    }
}
