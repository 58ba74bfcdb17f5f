package vn.onestop.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The first thing any client asks a broker: which requests it knows. Answered only once the broker is in service. */
final class BrokerGreeting {

    private static final int API_VERSIONS = 18;
    private static final int TIMEOUT_MILLIS = 2000;

    private BrokerGreeting() {}

    static boolean answered(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(10); // length of what follows
            out.writeShort(API_VERSIONS);
            out.writeShort(0); // version of the request
            out.writeInt(1); // correlation id
            out.writeShort(-1); // no client id
            return new DataInputStream(socket.getInputStream()).readInt() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
