package vn.onestop.standalone.machine;

import static java.util.concurrent.CompletableFuture.allOf;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.onestop.local.LocalKafka;
import vn.onestop.local.LocalPostgres;
import vn.onestop.local.LocalProcess;
import vn.onestop.standalone.machine.Part.State;

/** The running system: servers first, then the issuer and the services, all that can at the same time. */
public final class Machine implements AutoCloseable {

    public static final String POSTGRES = "postgres";
    public static final String KAFKA = "kafka";
    public static final String OFFICE = "standalone";

    private static final Map<String, String> BROKER = Map.of("auto.create.topics.enable", "false");

    private final Place place;
    private final Keys keys;
    private final Settings settings;
    private final Progress progress;
    private final Clock clock;
    private final Map<String, Part> parts = new ConcurrentSkipListMap<>();
    private final Map<String, LocalProcess> services = new ConcurrentSkipListMap<>();
    private volatile @Nullable LocalPostgres postgres;
    private volatile @Nullable LocalKafka kafka;
    private volatile @Nullable AutoCloseable office;
    private volatile boolean stopping;

    public Machine(Place place, Keys keys, Progress progress, Clock clock) {
        this.place = place;
        this.keys = keys;
        this.settings = new Settings(place, keys);
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Returns when all parts are ready.
     *
     * @param opener starts, in this JVM, what surrounds the services
     * @throws vn.onestop.local.DidNotStart when a part does not become ready
     */
    public void start(Function<Map<String, Object>, AutoCloseable> opener) {
        var database = inBackground(this::startPostgres);
        var broker = inBackground(this::startKafka);
        var surroundings = inBackground(() -> startOffice(opener));
        var all = new ArrayList<>(List.of(database, broker, surroundings));
        for (var service : Service.values()) {
            var needed = service.keepsData() ? database : surroundings;
            all.add(needed.thenRunAsync(() -> start(service), Thread::startVirtualThread));
        }
        try {
            allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** All parts, servers first. */
    public List<Part> parts() {
        return Stream.concat(
                        Stream.of(POSTGRES, KAFKA, OFFICE),
                        Stream.of(Service.values()).map(Service::shortName))
                .map(parts::get)
                .filter(part -> part != null)
                .toList();
    }

    /** Stops a part and starts it again; returns when it is ready. */
    public void restart(String name) {
        var server = postgres;
        var broker = kafka;
        if (name.equals(POSTGRES) && server != null) {
            become(POSTGRES, place.postgres(), State.STARTING, null);
            server.restart();
            become(POSTGRES, place.postgres(), State.READY, server.pid());
        } else if (name.equals(KAFKA) && broker != null) {
            become(KAFKA, place.kafka(), State.STARTING, null);
            broker.restart();
            become(KAFKA, place.kafka(), State.READY, broker.pid());
        } else {
            var service = serviceNamed(name);
            var running = services.remove(name);
            if (running != null) {
                running.close();
            }
            start(service);
        }
    }

    /** Whether it is the secret of whoever may read our keys. */
    boolean isControlledBy(String secret) {
        return keys.control().equals(secret);
    }

    /** Ends all: those that write before those that are written to. */
    @Override
    public void close() {
        stopping = true;
        allOf(services.values().stream()
                        .map(service -> inBackground(service::close))
                        .toArray(CompletableFuture[]::new))
                .join();
        close(office);
        close(kafka);
        close(postgres);
    }

    private void startPostgres() {
        become(POSTGRES, place.postgres(), State.STARTING, null);
        var server = LocalPostgres.start(
                place.data().resolve("postgres"), place.postgres(), keys.databasePassword("superuser"));
        postgres = server;
        Databases.create(server, keys);
        become(POSTGRES, place.postgres(), State.READY, server.pid());
    }

    private void startKafka() {
        become(KAFKA, place.kafka(), State.STARTING, null);
        var broker = LocalKafka.start(place.data().resolve("kafka"), place.kafka(), BROKER);
        kafka = broker;
        become(KAFKA, place.kafka(), State.READY, broker.pid());
    }

    private void startOffice(Function<Map<String, Object>, AutoCloseable> opener) {
        become(OFFICE, place.officePort(), State.STARTING, null);
        office = opener.apply(settings.ofOffice());
        become(OFFICE, place.officePort(), State.READY, ProcessHandle.current().pid());
    }

    private void start(Service service) {
        if (stopping) {
            return;
        }
        var name = service.shortName();
        become(name, place.port(service), State.STARTING, null);
        var process = ServiceProcess.start(service, place, settings.of(service));
        services.put(name, process);
        ServiceProcess.awaitReady(process, place.address(service));
        become(name, place.port(service), State.READY, process.pid());
        process.onExit().thenRun(() -> ended(service, process));
    }

    private void ended(Service service, LocalProcess process) {
        if (!stopping && services.get(service.shortName()) == process) {
            become(service.shortName(), place.port(service), State.ENDED, null);
        }
    }

    private void become(String name, int port, State state, @Nullable Long pid) {
        var part = new Part(name, port, state, pid, clock.instant());
        parts.put(name, part);
        if (!stopping) {
            progress.changed(part);
        }
    }

    private static Service serviceNamed(String name) {
        return Stream.of(Service.values())
                .filter(service -> service.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + name));
    }

    private static CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    private static void close(@Nullable AutoCloseable server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            System.err.println("not ended cleanly: " + e.getMessage());
        }
    }
}
