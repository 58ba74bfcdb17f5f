package vn.onestop.standalone.machine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.onestop.time.ClockAhead;

/**
 * Where everything of one installation stands.
 *
 * @param root the folder of the source, with {@code services} and {@code data}
 * @param shift added to every port
 */
public record Place(Path root, int shift) {

    private static final int POSTGRES = 5433;
    private static final int KAFKA = 9092;
    private static final int OFFICE = 9000;
    private static final int SMPP = 2775;
    private static final int SMTP = 2525;

    public Path data() {
        return root.resolve("data");
    }

    /** The time of the offices, which may run ahead of the real one. */
    public ClockAhead clock() {
        return new ClockAhead(Clock.systemUTC(), clockFile());
    }

    Path clockFile() {
        return data().resolve("clock");
    }

    public Path log(String name) {
        return data().resolve("logs").resolve(name + ".log");
    }

    /** The folder that the build has unpacked a service's jar to. */
    Path application(Service service) {
        return root.resolve("services").resolve(service.shortName()).resolve("target/app");
    }

    public int postgres() {
        return POSTGRES + shift;
    }

    public int kafka() {
        return KAFKA + shift;
    }

    public int smpp() {
        return SMPP + shift;
    }

    public int smtp() {
        return SMTP + shift;
    }

    public int officePort() {
        return OFFICE + shift;
    }

    int port(Service service) {
        return service.usualPort() + shift;
    }

    /** Address of the issuer and of the pages to look into. */
    public URI office() {
        return URI.create("http://localhost:" + officePort());
    }

    public URI address(Service service) {
        return URI.create("http://localhost:" + port(service));
    }

    /** Every port, and who wants it. */
    public Map<Integer, String> ports() {
        var ports = new LinkedHashMap<Integer, String>();
        ports.put(postgres(), "PostgreSQL");
        ports.put(kafka(), "Kafka");
        ports.put(officePort(), "the issuer and the mailbox");
        ports.put(smpp(), "the SMS centre");
        ports.put(smtp(), "the mail server");
        for (var service : Service.values()) {
            ports.put(port(service), service.shortName());
        }
        return ports;
    }
}
